using System.IO.Pipelines;
using System.Text;
using KoreApiKit.Http;

namespace KoreApiKit.Tests.Http;

public sealed class StreamBodyContentTests
{
    [Fact]
    public async Task A_stream_that_can_go_back_is_sent_again_from_where_it_stood()
    {
        using var stream = new MemoryStream("..body"u8.ToArray()) { Position = 2 };
        using var content = new StreamBodyContent(stream, "text/plain");
        Assert.Equal("body", await SendAsync(content));
        Assert.Equal("body", await SendAsync(content));
    }

    [Fact]
    public async Task A_stream_that_cannot_go_back_is_sent_once()
    {
        var pipe = new Pipe();
        await pipe.Writer.WriteAsync("body"u8.ToArray());
        await pipe.Writer.CompleteAsync();
        using var content = new StreamBodyContent(pipe.Reader.AsStream(), "text/plain");
        Assert.Null(content.Headers.ContentLength);
        Assert.Equal("body", await SendAsync(content));
        InvalidOperationException exception = await Assert.ThrowsAsync<InvalidOperationException>(() => SendAsync(content));
        Assert.Contains("seekable stream", exception.Message, StringComparison.Ordinal);
    }

    private static async Task<string> SendAsync(HttpContent content)
    {
        using var target = new MemoryStream();
        await content.CopyToAsync(target);
        return Encoding.UTF8.GetString(target.ToArray());
    }
}
