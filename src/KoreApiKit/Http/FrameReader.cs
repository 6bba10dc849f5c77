using System.Buffers;

namespace KoreApiKit.Http;

/// <summary>What ends a frame.</summary>
internal enum FrameEnd
{
    /// <summary>A line feed.</summary>
    LineFeed,

    /// <summary>The byte 0x1E, which begins the next record (RFC 7464, 2.1).</summary>
    RecordSeparator,

    /// <summary>A carriage return, a line feed or both (HTML Living Standard, 9.2.5).</summary>
    AnyLineEnd,
}

/// <summary>Cuts a stream into frames, of which one is in memory at a time.</summary>
internal sealed class FrameReader(Stream stream, FrameEnd end, int limit) : IDisposable
{
    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(4096);
    private int _start;
    private int _scanned;
    private int _filled;
    private bool _isEnd;
    private bool _skipsLineFeed;
    private bool _isFirst = true;

    /// <summary>The frame that was read last, without what ends it. It is valid until the next one is read.</summary>
    public ReadOnlyMemory<byte> Frame { get; private set; }

    /// <summary>Reads the next frame; false at the end of the stream.</summary>
    /// <exception cref="FrameTooLongException">The frame is longer than the limit.</exception>
    public async ValueTask<bool> ReadAsync(CancellationToken cancellationToken)
    {
        while (!TryTake())
        {
            if (_filled - _start > limit)
            {
                throw new FrameTooLongException(limit);
            }

            if (_isEnd)
            {
                return TakeRest();
            }

            await FillAsync(cancellationToken).ConfigureAwait(false);
        }

        return Frame.Length <= limit ? true : throw new FrameTooLongException(limit);
    }

    public void Dispose()
    {
        byte[] buffer = _buffer;
        _buffer = [];
        Frame = default;
        if (buffer.Length > 0)
        {
            // Bodies may hold personal data, and the pool is shared.
            buffer.AsSpan(0, _filled).Clear();
            ArrayPool<byte>.Shared.Return(buffer);
        }

        _start = _scanned = _filled = 0;
        _isEnd = true;
    }

    private bool TryTake()
    {
        if (_skipsLineFeed && _start < _filled)
        {
            _skipsLineFeed = false;
            if (_buffer[_start] == '\n')
            {
                _start++;
                _scanned = Math.Max(_scanned, _start);
            }
        }

        ReadOnlySpan<byte> open = _buffer.AsSpan(_scanned, _filled - _scanned);
        int length = end switch
        {
            FrameEnd.LineFeed => open.IndexOf((byte)'\n'),
            FrameEnd.RecordSeparator => open.IndexOf((byte)0x1E),
            _ => open.IndexOfAny((byte)'\r', (byte)'\n'),
        };
        if (length < 0)
        {
            _scanned = _filled;
            return false;
        }

        int stop = _scanned + length;
        _skipsLineFeed = end == FrameEnd.AnyLineEnd && _buffer[stop] == '\r';
        Take(stop);
        _start = _scanned = stop + 1;
        return true;
    }

    private bool TakeRest()
    {
        if (_start == _filled)
        {
            return false;
        }

        Take(_filled);
        _start = _scanned = _filled;
        return true;
    }

    private void Take(int stop)
    {
        ReadOnlyMemory<byte> frame = _buffer.AsMemory(_start, stop - _start);
        Frame = _isFirst && frame.Span.StartsWith("\uFEFF"u8) ? frame[3..] : frame;
        _isFirst = false;
    }

    private async ValueTask FillAsync(CancellationToken cancellationToken)
    {
        if (_start > 0)
        {
            _buffer.AsSpan(_start, _filled - _start).CopyTo(_buffer);
            _filled -= _start;
            _scanned -= _start;
            _start = 0;
        }

        if (_filled == _buffer.Length)
        {
            byte[] larger = ArrayPool<byte>.Shared.Rent((int)Math.Min(Array.MaxLength, _buffer.Length * 2L));
            _buffer.AsSpan(0, _filled).CopyTo(larger);
            _buffer.AsSpan(0, _filled).Clear();
            ArrayPool<byte>.Shared.Return(_buffer);
            _buffer = larger;
        }

        int count = await stream.ReadAsync(_buffer.AsMemory(_filled), cancellationToken).ConfigureAwait(false);
        _filled += count;
        _isEnd = count == 0;
    }
}

/// <summary>A frame is longer than allowed.</summary>
internal sealed class FrameTooLongException(int limit)
    : Exception($"is longer than {limit} bytes; raise MaxStreamItemBytes in the client's options if that is right.");
