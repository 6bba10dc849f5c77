using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using KoreApiKit.Json;

namespace KoreApiKit.Headers;

/// <summary>Reads headers of answers as the specification describes them (OpenAPI 3.1, 4.8.21: style simple). Emitted code calls it.</summary>
public static class ResponseHeader
{
    /// <summary>Reads a header; gives the default of the type where the answer does not have it.</summary>
    /// <param name="response">The answer.</param>
    /// <param name="name">The header's name.</param>
    /// <param name="form">What its text becomes.</param>
    /// <param name="read">How the value is read from JSON.</param>
    /// <exception cref="FormatException">The header is not what the specification says.</exception>
    public static T? Read<T>(IResponseHeaders response, string name, HeaderForm form, JsonValueReader<T> read)
    {
        ArgumentNullException.ThrowIfNull(response);
        if (response.GetHeader(name) is not { } text)
        {
            return default;
        }

        JsonException? problem = null;
        foreach (ReadOnlyMemory<byte> json in Candidates(text.Trim(), form))
        {
            try
            {
                return JsonModel.Parse(json.Span, read);
            }
            catch (JsonException exception)
            {
                problem ??= exception;
            }
        }

        throw new FormatException($"The header '{name}' of the answer is not what the specification says: {problem?.Message}", problem);
    }

    private static IEnumerable<ReadOnlyMemory<byte>> Candidates(string text, HeaderForm form)
    {
        switch (form)
        {
            case HeaderForm.Literal:
                yield return Encoding.UTF8.GetBytes(text);
                break;
            case HeaderForm.Text or HeaderForm.Either:
                yield return Write(writer => writer.WriteStringValue(text));
                yield return Encoding.UTF8.GetBytes(text);

                // What a header calls a date is that of HTTP (RFC 9110, 5.6.7), whatever the specification calls it.
                if (DateTimeOffset.TryParseExact(text, "r", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTimeOffset date))
                {
                    yield return Write(writer => writer.WriteStringValue(date));
                }

                break;
            case HeaderForm.Members or HeaderForm.ExplodedMembers:
                yield return Write(writer => WriteMembers(writer, Split(text), form == HeaderForm.ExplodedMembers, asText: false));
                yield return Write(writer => WriteMembers(writer, Split(text), form == HeaderForm.ExplodedMembers, asText: true));
                break;
            default:
                if (form != HeaderForm.Literals)
                {
                    yield return Write(writer => WriteItems(writer, Split(text), asText: true));
                }

                yield return Write(writer => WriteItems(writer, Split(text), asText: false));
                break;
        }
    }

    private static string[] Split(string text) => text.Length == 0 ? [] : text.Split(',', StringSplitOptions.TrimEntries);

    private static void WriteItems(Utf8JsonWriter writer, string[] items, bool asText)
    {
        writer.WriteStartArray();
        foreach (string item in items)
        {
            WriteItem(writer, item, asText);
        }

        writer.WriteEndArray();
    }

    private static void WriteMembers(Utf8JsonWriter writer, string[] items, bool exploded, bool asText)
    {
        writer.WriteStartObject();
        for (int i = 0; i < items.Length; i += exploded ? 1 : 2)
        {
            int equals = exploded ? items[i].IndexOf('=', StringComparison.Ordinal) : -1;
            writer.WritePropertyName(equals < 0 ? items[i] : items[i][..equals]);
            string value = exploded ? items[i][(equals + 1)..] : i + 1 < items.Length ? items[i + 1] : "";
            WriteItem(writer, value, asText);
        }

        writer.WriteEndObject();
    }

    private static void WriteItem(Utf8JsonWriter writer, string item, bool asText)
    {
        if (!asText && IsLiteral(item))
        {
            writer.WriteRawValue(item);
        }
        else
        {
            writer.WriteStringValue(item);
        }
    }

    private static bool IsLiteral(string text)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(text));
        try
        {
            return reader.Read() && reader.TokenType is JsonTokenType.Number or JsonTokenType.True or JsonTokenType.False && !reader.Read();
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static ReadOnlyMemory<byte> Write(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            write(writer);
        }

        return buffer.WrittenMemory;
    }
}
