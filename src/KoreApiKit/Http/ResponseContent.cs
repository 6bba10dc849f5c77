using KoreApiKit.Json;

namespace KoreApiKit.Http;

/// <summary>The ways in which bodies of answers are read.</summary>
public static class ResponseContent
{
    /// <summary>Text, in the charset that its content type names or else in UTF-8.</summary>
    public static Func<ApiReply, Task<string>> Text { get; } = static reply => reply.ReadTextAsync();

    /// <summary>A stream of bytes, which keeps the connection until it is disposed.</summary>
    public static Func<ApiReply, Task<Stream>> Stream { get; } = static reply => reply.ReadStreamAsync();

    /// <summary>JSON.</summary>
    /// <param name="mediaType">The media type of the specification: it is read as JSON whatever it is called.</param>
    /// <param name="read">How the value is read.</param>
    public static Func<ApiReply, Task<T>> Json<T>(string mediaType, JsonValueReader<T> read) => reply => reply.ReadJsonAsync(mediaType, read);

    /// <summary>JSON values one after the other: JSON Lines, or a JSON text sequence (RFC 7464) where the media type is one.</summary>
    /// <param name="mediaType">The media type of the specification.</param>
    /// <param name="read">How a value is read.</param>
    public static Func<ApiReply, Task<ApiItems<T>>> Items<T>(string mediaType, JsonValueReader<T> read) =>
        reply => reply.ReadItemsAsync(mediaType, read);

    /// <summary>Server-sent events whose data is text.</summary>
    public static Func<ApiReply, Task<ApiItems<ServerSentEvent<string>>>> Events { get; } =
        static reply => reply.ReadEventsAsync(System.Text.Encoding.UTF8.GetString);

    /// <summary>Server-sent events whose data is JSON. Data that is <c>[DONE]</c>, as several vendors end their streams, ends the events.</summary>
    /// <param name="read">How the data is read.</param>
    public static Func<ApiReply, Task<ApiItems<ServerSentEvent<T>>>> JsonEvents<T>(JsonValueReader<T> read) =>
        reply => reply.ReadEventsAsync(data => JsonModel.Parse(data, read), "[DONE]"u8.ToArray());
}
