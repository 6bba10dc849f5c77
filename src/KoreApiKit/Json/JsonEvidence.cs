using System.Text;
using System.Text.Json;

namespace KoreApiKit.Json;

/// <summary>
/// Something that must hold of an object for it to be a certain case of a union. The member that it speaks of is found by
/// its path of names from the object. Of a member that stands twice, the first counts.
/// </summary>
public sealed class JsonEvidence
{
    private readonly Utf8Index? _texts;
    private readonly byte[][] _constants;
    private readonly JsonTokenType[]? _tokens;

    private JsonEvidence(string[] path, bool expected, Utf8Index? texts = null, byte[][]? constants = null, JsonTokenType[]? tokens = null)
    {
        Path = path;
        Expected = expected;
        _texts = texts;
        _constants = constants ?? [];
        _tokens = tokens;
    }

    /// <summary>The names that lead to the member.</summary>
    internal IReadOnlyList<string> Path { get; }

    /// <summary>What the member's test must have given; the same as false where there is no such member.</summary>
    internal bool Expected { get; }

    /// <summary>The member is there.</summary>
    public static JsonEvidence Present(params string[] path) => new(path, expected: true);

    /// <summary>The member is not there.</summary>
    public static JsonEvidence Absent(params string[] path) => new(path, expected: false);

    /// <summary>The member is one of these strings.</summary>
    public static JsonEvidence Text(string[] values, params string[] path) => new(path, expected: true, texts: new Utf8Index(values));

    /// <summary>The member is one of these values, which are given as JSON. Numbers are compared by value.</summary>
    public static JsonEvidence Constant(string[] values, params string[] path)
    {
        ArgumentNullException.ThrowIfNull(values);
        return new(path, expected: true, constants: [.. values.Select(Encoding.UTF8.GetBytes)]);
    }

    /// <summary>The member begins with one of these tokens.</summary>
    public static JsonEvidence Token(JsonTokenType[] tokens, params string[] path) => new(path, expected: true, tokens: tokens);

    /// <summary>Tests the member's value, on whose first token the reader stands.</summary>
    internal bool Holds(ref JsonInput reader)
    {
        if (_texts is not null)
        {
            return reader.TokenType == JsonTokenType.String && _texts.Find(reader.GetUtf8()) >= 0;
        }

        if (_tokens is not null)
        {
            return Array.IndexOf(_tokens, reader.TokenType) >= 0;
        }

        foreach (byte[] constant in _constants)
        {
            if (JsonRead.IsConstant(ref reader, constant))
            {
                return true;
            }
        }

        return _constants.Length == 0;
    }
}
