using System.Text;
using System.Text.Json;

namespace KoreApiKit.Json;

public static partial class JsonRead
{
    /// <summary>Checks that a value is the one that is allowed, and goes to its end.</summary>
    /// <param name="json">The one value as UTF-8 JSON.</param>
    /// <exception cref="JsonException">It is another.</exception>
    public static void Constant(ref JsonInput reader, string type, string property, ReadOnlySpan<byte> json)
    {
        if (!IsConstant(ref reader, json))
        {
            throw Malformed(ref reader, type, property, "the constant " + Encoding.UTF8.GetString(json));
        }

        Skip(ref reader);
    }

    /// <summary>Whether the value is this one. The reader stays where it is. Numbers are compared by value.</summary>
    /// <param name="json">The value as UTF-8 JSON.</param>
    public static bool IsConstant(ref JsonInput reader, ReadOnlySpan<byte> json)
    {
        var expected = new JsonInput(json);
        expected.Read();
        if (reader.TokenType != expected.TokenType)
        {
            return false;
        }

        if (reader.TokenType == JsonTokenType.String)
        {
            return TextEquals(ref reader, expected.GetUtf8());
        }

        if (reader.TokenType is JsonTokenType.True or JsonTokenType.False or JsonTokenType.Null)
        {
            return true;
        }

        JsonInput copy = reader;
        return JsonElementEquality.AreEqual(copy.GetElement(), expected.GetElement());
    }
}
