using System.Buffers;
using System.Buffers.Text;
using System.Text;

namespace KoreApiKit.Http;

/// <summary>A server-sent event whose lines are still arriving (HTML Living Standard, 9.2.6).</summary>
/// <param name="limit">How many bytes its data has at most.</param>
internal sealed class PendingEvent(int limit) : IDisposable
{
    private readonly PooledByteBuffer _data = new(1024);
    private int _lines;

    public string? Event { get; private set; }

    /// <summary>The id, which later events inherit.</summary>
    public string? Id { get; private set; }

    public TimeSpan? Retry { get; private set; }

    public ReadOnlyMemory<byte> Data => _data.Memory;

    public bool HasData => _lines > 0;

    /// <summary>Takes a line that is not empty.</summary>
    /// <exception cref="FrameTooLongException">The data is longer than the limit.</exception>
    public void Add(ReadOnlySpan<byte> line)
    {
        int colon = line.IndexOf((byte)':');
        ReadOnlySpan<byte> field = colon < 0 ? line : line[..colon];
        ReadOnlySpan<byte> value = colon < 0 ? default : line[(colon + 1)..];
        if (value.StartsWith(" "u8))
        {
            value = value[1..];
        }

        if (field.SequenceEqual("data"u8))
        {
            AddData(value);
        }
        else if (field.SequenceEqual("event"u8))
        {
            Event = value.IsEmpty ? null : Encoding.UTF8.GetString(value);
        }
        else if (field.SequenceEqual("id"u8) && !value.Contains((byte)0))
        {
            Id = Encoding.UTF8.GetString(value);
        }
        else if (field.SequenceEqual("retry"u8)
            && Utf8Parser.TryParse(value, out int milliseconds, out int taken) && taken == value.Length && milliseconds >= 0)
        {
            Retry = TimeSpan.FromMilliseconds(milliseconds);
        }
    }

    /// <summary>Begins the next event.</summary>
    public void Reset()
    {
        _data.Clear();
        _lines = 0;
        Event = null;
        Retry = null;
    }

    public void Dispose() => _data.Dispose();

    private void AddData(ReadOnlySpan<byte> value)
    {
        if (_data.Length + value.Length >= limit && _data.Length + value.Length + Math.Min(_lines, 1) > limit)
        {
            throw new FrameTooLongException(limit);
        }

        if (_lines++ > 0)
        {
            _data.Write("\n"u8);
        }

        _data.Write(value);
    }
}
