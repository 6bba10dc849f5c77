using System.Text.Json;

namespace KoreApiKit.Json;

/// <summary>A type that reads and writes its own JSON, without reflection. Emitted types implement it.</summary>
/// <typeparam name="TSelf">The type itself.</typeparam>
public interface IJsonModel<TSelf>
    where TSelf : IJsonModel<TSelf>
{
    /// <summary>
    /// Reads a value. The reader stands on the first token of the value, and on its last when the method returns.
    /// </summary>
    /// <exception cref="JsonException">The JSON is malformed, or is not of this type.</exception>
    static abstract TSelf ReadJson(ref JsonInput reader);

    /// <summary>Writes the value.</summary>
    void WriteJson(JsonOutput writer);
}
