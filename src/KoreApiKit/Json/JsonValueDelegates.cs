using System.Text.Json;

namespace KoreApiKit.Json;

/// <summary>Reads one value: the reader stands on its first token, and on its last afterwards.</summary>
/// <exception cref="JsonException">The JSON is malformed, or is not of this type.</exception>
public delegate T JsonValueReader<out T>(ref JsonInput reader);

/// <summary>Writes one value.</summary>
public delegate void JsonValueWriter<in T>(JsonOutput writer, T value);
