using System.Text.Json;
using System.Text.Json.Serialization;

namespace KoreApiKit.Json;

/// <summary>Lets an emitted type stand anywhere in a System.Text.Json graph, with reflection, source generation or Native AOT.</summary>
/// <typeparam name="T">The emitted type.</typeparam>
public sealed class JsonModelConverter<T> : JsonConverter<T>
    where T : IJsonModel<T>
{
    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        SystemTextJsonBridge.Read(ref reader, T.ReadJson);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        SystemTextJsonBridge.Write(writer, value);
}
