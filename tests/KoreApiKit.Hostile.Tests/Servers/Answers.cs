using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace KoreApiKit.Hostile.Tests.Servers;

/// <summary>Parts of answers.</summary>
internal static class Answers
{
    /// <summary>A good answer to a create, as bytes of UTF-8.</summary>
    public static byte[] Created { get; } = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "examples", "create-sms-campaign-text.response.json"));

    /// <summary>How the good answer begins.</summary>
    public static string CreatedStart { get; } = Encoding.UTF8.GetString(Created.AsSpan(0, 40));

    /// <summary>The head of a 200 with a length.</summary>
    public static string Head(long length, string contentType = "application/json", string more = "") => string.Create(
        CultureInfo.InvariantCulture,
        $"HTTP/1.1 200 OK\r\nContent-Type: {contentType}\r\nX-Trace: kept\r\n{more}Content-Length: {length}\r\n\r\n");

    /// <summary>The head of a 200 whose body ends with the connection.</summary>
    public static string OpenHead(string more = "") => $"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nX-Trace: kept\r\n{more}Connection: close\r\n\r\n";

    /// <summary>The head of a 200 in chunks.</summary>
    public const string ChunkedHead = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nX-Trace: kept\r\nTransfer-Encoding: chunked\r\n\r\n";

    /// <summary>An error with a body of text.</summary>
    public static string Error(string status, string body, string more = "", string contentType = "text/plain") => string.Create(
        CultureInfo.InvariantCulture,
        $"HTTP/1.1 {status}\r\nContent-Type: {contentType}\r\nX-Trace: kept\r\n{more}Content-Length: {body.Length}\r\n\r\n{body}");

    /// <summary>Sends a whole body as a 200.</summary>
    public static Func<Conversation, ReceivedHead, Task> Body(byte[] body, string contentType = "application/json", string more = "") =>
        async (conversation, _) =>
        {
            await conversation.SendAsync(Head(body.Length, contentType, more));
            await conversation.SendAsync(body);
        };

    /// <summary>Sends a whole body of characters up to U+00FF as a 200.</summary>
    public static Func<Conversation, ReceivedHead, Task> Body(string body, string contentType = "application/json", string more = "") =>
        Body(Encoding.Latin1.GetBytes(body), contentType, more);

    /// <summary>Compresses by gzip.</summary>
    public static byte[] Gzip(byte[] bytes) => Compress(bytes, static target => new GZipStream(target, CompressionLevel.Optimal));

    /// <summary>A few kilobytes that become far more than any answer may have: 128 MiB of spaces, each of its 32 members 4 MiB.</summary>
    public static byte[] GzipBomb { get; } = MakeGzipBomb();

    private static byte[] MakeGzipBomb()
    {
        byte[] block = new byte[4 * 1024 * 1024];
        block.AsSpan().Fill((byte)' ');
        return [.. Enumerable.Repeat(Gzip(block), 32).SelectMany(member => member)];
    }

    private static byte[] Compress(byte[] bytes, Func<Stream, Stream> encoder)
    {
        using var target = new MemoryStream();
        using (Stream stream = encoder(target))
        {
            stream.Write(bytes);
        }

        return target.ToArray();
    }
}
