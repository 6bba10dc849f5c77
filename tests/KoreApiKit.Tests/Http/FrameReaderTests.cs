using System.Text;
using KoreApiKit.Http;

namespace KoreApiKit.Tests.Http;

/// <summary>Frames are the same however the bytes arrive.</summary>
public sealed class FrameReaderTests
{
    public static TheoryData<int> Pieces => [1, 2, 3, 5, 4096];

    [Theory]
    [MemberData(nameof(Pieces))]
    public async Task Lines_end_at_line_feeds(int piece) =>
        Assert.Equal(["a\r", "", "größer", "rest"], await ReadAsync("\uFEFFa\r\n\ngrößer\nrest", FrameEnd.LineFeed, piece));

    [Theory]
    [MemberData(nameof(Pieces))]
    public async Task Lines_of_events_end_in_three_ways(int piece) =>
        Assert.Equal(["a", "b", "c", "", "", "d"], await ReadAsync("a\r\nb\nc\r\r\n\nd\r\n", FrameEnd.AnyLineEnd, piece));

    [Theory]
    [MemberData(nameof(Pieces))]
    public async Task Records_begin_at_their_separator(int piece) =>
        Assert.Equal(["", "1\n", "\n2\n"], await ReadAsync("\u001E1\n\u001E\n2\n", FrameEnd.RecordSeparator, piece));

    [Theory]
    [MemberData(nameof(Pieces))]
    public async Task Frames_outgrow_the_first_buffer(int piece)
    {
        string large = new('x', 10_000);
        Assert.Equal([large, "y"], await ReadAsync(large + "\ny", FrameEnd.LineFeed, piece));
    }

    [Theory]
    [InlineData("12345678\n", true)]
    [InlineData("123456789\n", false)]
    [InlineData("123456789", false)]
    public async Task A_frame_has_a_limit(string text, bool fits)
    {
        using var frames = new FrameReader(new PieceStream(Encoding.UTF8.GetBytes(text), 4), FrameEnd.LineFeed, limit: 8);
        if (fits)
        {
            Assert.True(await frames.ReadAsync(default));
        }
        else
        {
            await Assert.ThrowsAsync<FrameTooLongException>(async () => await frames.ReadAsync(default));
        }
    }

    private static async Task<List<string>> ReadAsync(string text, FrameEnd end, int piece)
    {
        using var frames = new FrameReader(new PieceStream(Encoding.UTF8.GetBytes(text), piece), end, int.MaxValue);
        var read = new List<string>();
        while (await frames.ReadAsync(default))
        {
            read.Add(Encoding.UTF8.GetString(frames.Frame.Span));
        }

        return read;
    }

    /// <summary>A stream that gives at most so many bytes a read, as a connection does.</summary>
    private sealed class PieceStream(byte[] bytes, int piece) : MemoryStream(bytes)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..Math.Min(buffer.Length, piece)], cancellationToken);
    }
}
