using System.Text;
using System.Text.Json;

namespace KoreApiKit.Json;

public static partial class JsonRead
{
    /// <summary>A string.</summary>
    /// <exception cref="JsonException">It is not a string, or holds half of a surrogate pair.</exception>
    public static string String(ref JsonInput reader, string type, string property)
    {
        ReadOnlySpan<byte> plain = reader.PlainAscii;
        if (plain.Length > 0)
        {
            return Encoding.Latin1.GetString(plain);
        }

        RequireString(ref reader, type, property, "a string");
        return Text(ref reader, type, property);
    }

    /// <summary>true or false.</summary>
    /// <exception cref="JsonException">It is neither.</exception>
    public static bool Boolean(ref JsonInput reader, string type, string property) => reader.TokenType switch
    {
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        _ => throw Unexpected(ref reader, type, property, "true or false"),
    };

    /// <summary>An integer of 32 bits; <c>1.0</c> is one, as JSON Schema says.</summary>
    /// <exception cref="JsonException">It is not a number, has a fraction, or is too large.</exception>
    public static int Int32(ref JsonInput reader, string type, string property)
    {
        RequireNumber(ref reader, type, property);
        if (reader.TryGetInt32(out int value))
        {
            return value;
        }

        return new ExactNumber(reader.ValueSpan).TryGetInt64(out long number) && number is >= int.MinValue and <= int.MaxValue
            ? (int)number
            : throw Malformed(ref reader, type, property, "an integer of 32 bits");
    }

    /// <summary>An integer of 64 bits; <c>1.0</c> is one, as JSON Schema says.</summary>
    /// <exception cref="JsonException">It is not a number, has a fraction, or is too large.</exception>
    public static long Int64(ref JsonInput reader, string type, string property)
    {
        RequireNumber(ref reader, type, property);
        return reader.TryGetInt64(out long value) || new ExactNumber(reader.ValueSpan).TryGetInt64(out value)
            ? value
            : throw Malformed(ref reader, type, property, "an integer of 64 bits");
    }

    /// <summary>A number as <see cref="float"/>.</summary>
    /// <exception cref="JsonException">It is not a number, or is too large.</exception>
    public static float Single(ref JsonInput reader, string type, string property)
    {
        RequireNumber(ref reader, type, property);
        return reader.TryGetSingle(out float value) && float.IsFinite(value)
            ? value
            : throw Malformed(ref reader, type, property, "a number within the range of float");
    }

    /// <summary>A number as <see cref="double"/>.</summary>
    /// <exception cref="JsonException">It is not a number, or is too large.</exception>
    public static double Double(ref JsonInput reader, string type, string property)
    {
        RequireNumber(ref reader, type, property);
        return reader.TryGetDouble(out double value) && double.IsFinite(value)
            ? value
            : throw Malformed(ref reader, type, property, "a number within the range of double");
    }

    /// <summary>A number as <see cref="decimal"/>, which keeps up to 28 digits as they are.</summary>
    /// <exception cref="JsonException">It is not a number, or is too large.</exception>
    public static decimal Decimal(ref JsonInput reader, string type, string property)
    {
        RequireNumber(ref reader, type, property);
        return reader.TryGetDecimal(out decimal value)
            ? value
            : throw Malformed(ref reader, type, property, "a number within the range of decimal");
    }

    /// <summary>A UUID in its usual form of 8-4-4-4-12 digits (RFC 9562).</summary>
    /// <exception cref="JsonException">It is not.</exception>
    public static Guid Uuid(ref JsonInput reader, string type, string property)
    {
        const string Expected = "a UUID such as 0603182c-7ffb-53c3-b307-47ca14b90000";
        RequireString(ref reader, type, property, Expected);
        return reader.TryGetGuid(out Guid value) ? value : throw Malformed(ref reader, type, property, Expected);
    }

    /// <summary>A URI, absolute or relative; its text is kept as it is.</summary>
    /// <exception cref="JsonException">It is not.</exception>
    public static Uri Uri(ref JsonInput reader, string type, string property)
    {
        const string Expected = "a URI";
        RequireString(ref reader, type, property, Expected);
        return System.Uri.TryCreate(Text(ref reader, type, property), UriKind.RelativeOrAbsolute, out Uri? value)
            ? value
            : throw Malformed(ref reader, type, property, Expected);
    }

    /// <summary>Bytes in base64 (RFC 4648, section 4).</summary>
    /// <exception cref="JsonException">It is not base64.</exception>
    public static ReadOnlyMemory<byte> Bytes(ref JsonInput reader, string type, string property)
    {
        const string Expected = "bytes in base64";
        RequireString(ref reader, type, property, Expected);
        return reader.TryGetBytesFromBase64(out byte[] value) ? value : throw Malformed(ref reader, type, property, Expected);
    }

    private static void RequireString(ref JsonInput reader, string type, string property, string expected, string pattern = "")
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            throw Unexpected(ref reader, type, property, expected + pattern);
        }
    }

    private static void RequireNumber(ref JsonInput reader, string type, string property)
    {
        if (reader.TokenType != JsonTokenType.Number)
        {
            throw Unexpected(ref reader, type, property, "a number");
        }
    }

    internal static string Text(ref JsonInput reader, string type, string property)
    {
        try
        {
            return reader.GetString();
        }
        catch (JsonException)
        {
            throw Malformed(ref reader, type, property, "valid Unicode text");
        }
    }

    private static ReadOnlySpan<char> Characters(in JsonInput reader, Span<char> buffer, string type, string property)
    {
        try
        {
            return reader.GetCharacters(buffer);
        }
        catch (JsonException)
        {
            JsonInput copy = reader;
            throw Malformed(ref copy, type, property, "valid Unicode text");
        }
    }
}
