using System.Text;
using KoreApiKit.Http;

namespace KoreApiKit.Tests.Http;

public sealed class JsonBodyContentTests
{
    [Fact]
    public async Task It_can_be_sent_again()
    {
        using JsonBodyContent content = Create("x");
        Assert.Equal("\"x\"", await SendAsync(content));
        Assert.Equal("\"x\"", await SendAsync(content));
        Assert.Equal(3, content.Headers.ContentLength);
    }

    [Fact]
    public async Task A_transfer_that_is_under_way_keeps_the_memory_when_the_request_is_disposed()
    {
        string text = new('x', 100_000);
        JsonBodyContent content = Create(text);
        using var slow = new HeldStream();
        Task transfer = content.CopyToAsync(slow);
        content.Dispose();

        // Whoever rents now must not get the memory that is still being sent.
        using (JsonBodyContent other = Create(new string('y', 100_000)))
        {
            slow.Release();
            await transfer;
        }

        Assert.Equal("\"" + text + "\"", Encoding.UTF8.GetString(slow.Written));
    }

    [Fact]
    public async Task It_cannot_be_sent_after_it_was_disposed()
    {
        JsonBodyContent content = Create("x");
        content.Dispose();
        content.Dispose();
        await Assert.ThrowsAsync<ObjectDisposedException>(() => SendAsync(content));
    }

    [Fact]
    public void A_writer_that_fails_leaves_nothing_behind()
    {
        var failure = new InvalidOperationException("no");
        Assert.Same(failure, Assert.Throws<InvalidOperationException>(() => JsonBodyContent.Create(failure, "application/json", static (_, error) => throw error)));
    }

    private static JsonBodyContent Create(string text) =>
        JsonBodyContent.Create(text, "application/json", static (writer, value) => writer.WriteStringValue(value));

    private static async Task<string> SendAsync(HttpContent content)
    {
        using var target = new MemoryStream();
        await content.CopyToAsync(target);
        return Encoding.UTF8.GetString(target.ToArray());
    }

    /// <summary>Takes what is written only once it is released.</summary>
    private sealed class HeldStream : MemoryStream
    {
        private readonly TaskCompletionSource _released = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public byte[] Written => ToArray();

        public void Release() => _released.SetResult();

        public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            await _released.Task;
            Write(buffer.Span);
        }
    }
}
