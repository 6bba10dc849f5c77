using System.Text.Json;
using System.Text.Json.Serialization;

namespace KoreApiKit.Json;

/// <summary>Lets a case of a union be serialized by its own type, which System.Text.Json looks at where a value is declared as <c>object</c>.</summary>
/// <typeparam name="TUnion">The union.</typeparam>
/// <typeparam name="TCase">The case.</typeparam>
public sealed class JsonCaseConverter<TUnion, TCase> : JsonConverter<TCase>
    where TUnion : class, IJsonModel<TUnion>
    where TCase : class, TUnion
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">The JSON is another case of the union.</exception>
    public override TCase Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        SystemTextJsonBridge.Read(ref reader, TUnion.ReadJson) as TCase ?? throw new JsonException($"{typeof(TUnion).Name}: the JSON is not the case {typeof(TCase).Name}.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, TCase value, JsonSerializerOptions options) =>
        SystemTextJsonBridge.Write<TUnion>(writer, value);
}
