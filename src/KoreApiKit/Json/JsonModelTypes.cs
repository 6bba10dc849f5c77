using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace KoreApiKit.Json;

/// <summary>Describes emitted types to System.Text.Json without reflection. Emitted resolvers call it.</summary>
public static class JsonModelTypes
{
    /// <summary>A record or union.</summary>
    public static JsonTypeInfo Of<T>(JsonSerializerOptions options)
        where T : class, IJsonModel<T> => JsonMetadataServices.CreateValueInfo<T>(options, new JsonModelConverter<T>());

    /// <summary>An open enum, or the same enum where it may be null.</summary>
    /// <param name="type">Which of the two: the enum, or <see cref="Nullable{T}"/> of it.</param>
    /// <param name="options">The options that the description belongs to.</param>
    public static JsonTypeInfo OfEnum<T>(Type type, JsonSerializerOptions options)
        where T : struct, IJsonModel<T> => type == typeof(T)
            ? JsonMetadataServices.CreateValueInfo<T>(options, new JsonModelConverter<T>())
            : JsonMetadataServices.CreateValueInfo<T?>(options, JsonMetadataServices.GetNullableConverter<T>(options));
}
