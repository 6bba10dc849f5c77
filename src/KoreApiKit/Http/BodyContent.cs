using System.Diagnostics.CodeAnalysis;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using KoreApiKit.Json;

namespace KoreApiKit.Http;

/// <summary>Makes the bodies of requests. A value that is null gives no body.</summary>
public static class BodyContent
{
    /// <summary>JSON of a type that writes itself.</summary>
    [return: NotNullIfNotNull(nameof(value))]
    public static HttpContent? Json<T>(T? value, string mediaType)
        where T : class, IJsonModel<T> => Json(value, mediaType, static (writer, item) => item.WriteJson(writer));

    /// <summary>JSON.</summary>
    /// <param name="value">The value.</param>
    /// <param name="mediaType">The content type, such as <c>application/json</c>.</param>
    /// <param name="write">How the value is written.</param>
    [return: NotNullIfNotNull(nameof(value))]
    public static HttpContent? Json<T>(T? value, string mediaType, JsonValueWriter<T> write) =>
        value is null ? null : JsonBodyContent.Create(value, mediaType, write);

    /// <inheritdoc cref="Json{T}(T, string, JsonValueWriter{T})"/>
    public static HttpContent? Json<T>(T? value, string mediaType, JsonValueWriter<T> write)
        where T : struct => value is { } given ? JsonBodyContent.Create(given, mediaType, write) : null;

    /// <summary>JSON values one after the other, sent as they come: JSON Lines, or a JSON text sequence (RFC 7464).</summary>
    /// <param name="items">The values. They are enumerated while the request is sent.</param>
    /// <param name="mediaType">The content type, such as <c>application/x-ndjson</c>.</param>
    /// <param name="write">How a value is written.</param>
    [return: NotNullIfNotNull(nameof(items))]
    public static HttpContent? Items<T>(IAsyncEnumerable<T>? items, string mediaType, JsonValueWriter<T> write) =>
        items is null ? null : new JsonLinesContent<T>(items, mediaType, write);

    /// <summary>What a stream holds from its position on. The stream stays the caller's.</summary>
    /// <exception cref="ArgumentException">The stream cannot be read.</exception>
    [return: NotNullIfNotNull(nameof(stream))]
    public static HttpContent? Stream(Stream? stream, string mediaType) => stream is null ? null : new StreamBodyContent(stream, mediaType);

    /// <summary>Text in UTF-8, which the content type says.</summary>
    [return: NotNullIfNotNull(nameof(text))]
    public static HttpContent? Text(string? text, string mediaType)
    {
        if (text is null)
        {
            return null;
        }

        var content = new ByteArrayContent(Encoding.UTF8.GetBytes(text));
        bool hasCharset = MediaTypeHeaderValue.TryParse(mediaType, out MediaTypeHeaderValue? type) && type.CharSet is not null;
        content.Headers.TryAddWithoutValidation("Content-Type", hasCharset ? mediaType : mediaType + "; charset=utf-8");
        return content;
    }

    /// <summary>
    /// The members of an object as a form (OpenAPI 3.1, 4.8.15.1.1): by default arrays repeat their name, and members that
    /// are objects are given as JSON.
    /// </summary>
    /// <param name="value">The object.</param>
    /// <param name="mediaType">The content type.</param>
    /// <param name="write">How the object is written.</param>
    /// <param name="encodings">The members that are written in another way.</param>
    [return: NotNullIfNotNull(nameof(value))]
    public static HttpContent? Form<T>(T? value, string mediaType, JsonValueWriter<T> write, params FieldEncoding[] encodings)
    {
        if (value is null)
        {
            return null;
        }

        using var text = new CharBuffer();
        using JsonDocument document = JsonDocument.Parse(JsonModel.ToUtf8Bytes(value, write));
        foreach (JsonProperty member in document.RootElement.EnumerateObject())
        {
            FieldEncoding? encoding = encodings.FirstOrDefault(candidate => candidate.Name == member.Name);
            ParameterValue field = Field(member.Value, encoding);
            if (!field.IsUndefined)
            {
                text.Append(text.Length == 0 ? "" : "&");
                ParameterText.AppendQuery(
                    text, member.Name, encoding?.Style ?? ParameterStyle.Form, encoding?.Explode ?? true, encoding?.AllowReserved ?? false, field);
            }
        }

        var content = new ByteArrayContent(Encoding.ASCII.GetBytes(text.ToString()));
        content.Headers.TryAddWithoutValidation("Content-Type", mediaType);
        return content;
    }

    private static ParameterValue Field(JsonElement value, FieldEncoding? encoding)
    {
        bool isJson = encoding is null ? value.ValueKind == JsonValueKind.Object : encoding.IsJson;
        return isJson ? ParameterValue.Of(ParameterValue.Text(value))
            : encoding?.Style == ParameterStyle.DeepObject ? ParameterValue.FromDeepObject(value)
            : ParameterValue.From(value);
    }
}
