using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace KoreApiKit.Json;

/// <summary>
/// Writes JSON as UTF-8 into one block of memory: compact, and with no more escapes than JSON asks for. Emitted types write
/// themselves to it. Its methods are called as those of <see cref="Utf8JsonWriter"/> are.
/// </summary>
/// <remarks>
/// Every value ends with a comma, and the bracket that closes a container takes the place of the last one. So no method has
/// to know whether it writes the first member. Not safe for several threads at once.
/// </remarks>
public sealed partial class JsonOutput : IBufferWriter<byte>, IDisposable
{
    /// <summary>How deep values may be nested: as deep as <see cref="Utf8JsonWriter"/> writes them.</summary>
    internal const int MaximumDepth = 1000;

    private const int FirstCapacity = 1024;
    private const int MostKept = 64 * 1024;

    // Two quotes and a comma or colon.
    private const int TextMarks = 3;

    [ThreadStatic]
    private static JsonOutput? t_kept;

    private byte[] _bytes = [];
    private int _length;
    private int _depth;
    private bool _isOpen;

    private JsonOutput()
    {
    }

    /// <summary>The value that was written.</summary>
    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, WrittenLength);

    /// <summary>The value that was written. It is gone when this is disposed.</summary>
    internal ReadOnlyMemory<byte> WrittenMemory => _bytes.AsMemory(0, WrittenLength);

    private int WrittenLength => _length > 0 && _depth == 0 ? _length - 1 : _length;

    /// <summary>Begins a text, in memory that is used again after <see cref="Dispose"/>.</summary>
    public static JsonOutput Begin()
    {
        JsonOutput output = t_kept ?? new JsonOutput();
        t_kept = null;
        output._isOpen = true;
        if (output._bytes.Length == 0)
        {
            output._bytes = ArrayPool<byte>.Shared.Rent(FirstCapacity);
        }

        return output;
    }

    /// <summary>Gives the memory back. It is cleared, since bodies may hold personal data.</summary>
    public void Dispose()
    {
        if (!_isOpen)
        {
            return;
        }

        byte[] bytes = _bytes;
        bytes.AsSpan(0, _length).Clear();
        (_length, _depth, _isOpen) = (0, 0, false);
        if (bytes.Length <= MostKept && t_kept is null)
        {
            t_kept = this;
        }
        else
        {
            _bytes = [];
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }

    /// <summary>Begins an object.</summary>
    /// <exception cref="InvalidOperationException">It would be deeper than 1000 levels.</exception>
    public void WriteStartObject() => Open((byte)'{');

    /// <summary>Ends an object.</summary>
    public void WriteEndObject() => Close((byte)'}');

    /// <summary>Begins an array.</summary>
    /// <exception cref="InvalidOperationException">It would be deeper than 1000 levels.</exception>
    public void WriteStartArray() => Open((byte)'[');

    /// <summary>Ends an array.</summary>
    public void WriteEndArray() => Close((byte)']');

    /// <summary>A name of a member, of which the value is written next.</summary>
    /// <param name="name">The name as UTF-8, with the escapes that JSON needs.</param>
    public void WritePropertyName(ReadOnlySpan<byte> name) => WriteMarked(name, (byte)':');

    /// <summary>A name of a member, of which the value is written next.</summary>
    public void WritePropertyName(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        WriteText(name, (byte)':');
    }

    /// <summary>A value that is JSON already.</summary>
    public void WriteRawValue(ReadOnlySpan<byte> json)
    {
        Span<byte> target = Reserve(json.Length + 1);
        json.CopyTo(target);
        target[json.Length] = (byte)',';
        _length += json.Length + 1;
    }

    /// <inheritdoc/>
    void IBufferWriter<byte>.Advance(int count) => _length += count;

    /// <inheritdoc/>
    Memory<byte> IBufferWriter<byte>.GetMemory(int sizeHint)
    {
        Reserve(Math.Max(sizeHint, 1));
        return _bytes.AsMemory(_length);
    }

    /// <inheritdoc/>
    Span<byte> IBufferWriter<byte>.GetSpan(int sizeHint) => Reserve(Math.Max(sizeHint, 1));

    /// <summary>Ends a value that was written as by an <see cref="IBufferWriter{T}"/>.</summary>
    internal void EndValue() => WriteMark((byte)',');

    /// <summary>A byte that stands before a value and is no part of it.</summary>
    internal void WriteMark(byte mark)
    {
        ReserveStart(1) = mark;
        _length++;
    }

    /// <summary>All that was written, with another byte than a comma at the end.</summary>
    internal ReadOnlyMemory<byte> EndText(byte end)
    {
        _bytes[_length - 1] = end;
        return _bytes.AsMemory(0, _length);
    }

    private void Open(byte bracket)
    {
        if (_depth >= MaximumDepth)
        {
            throw new InvalidOperationException($"The value is deeper than {MaximumDepth} levels; it may hold itself.");
        }

        _depth++;
        WriteMark(bracket);
    }

    private void Close(byte bracket)
    {
        _depth--;
        ref byte target = ref ReserveStart(2);
        ref byte last = ref Unsafe.Subtract(ref target, 1);
        if (last == (byte)',')
        {
            last = bracket;
            target = (byte)',';
            _length++;
        }
        else
        {
            target = bracket;
            Unsafe.Add(ref target, 1) = (byte)',';
            _length += 2;
        }
    }

    /// <summary>The free memory, of at least this many bytes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Span<byte> Reserve(int count)
    {
        byte[] bytes = _bytes;
        int length = _length;
        return (uint)count <= (uint)(bytes.Length - length) ? bytes.AsSpan(length) : Grow(count);
    }

    /// <summary>The first of the free bytes, of which there are at least so many: nothing checks that no more are written.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ref byte ReserveStart(int count)
    {
        if (count > _bytes.Length - _length)
        {
            Grow(count);
        }

        return ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_bytes), _length);
    }

    /// <summary>Text that needs no escapes, in quotes, with a comma or colon behind it.</summary>
    private void WriteMarked(ReadOnlySpan<byte> text, byte end)
    {
        ref byte target = ref ReserveStart(text.Length + TextMarks);
        target = (byte)'"';
        CopyName(text, ref Unsafe.Add(ref target, 1));
        Unsafe.Add(ref target, text.Length + 1) = (byte)'"';
        Unsafe.Add(ref target, text.Length + 2) = end;
        _length += text.Length + TextMarks;
    }

    /// <summary>Copies a few bytes as two words that may overlap: for names that is faster than a call which copies any number.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void CopyName(ReadOnlySpan<byte> text, ref byte target)
    {
        ref byte source = ref MemoryMarshal.GetReference(text);
        int length = text.Length;
        if (length is >= sizeof(ulong) and <= 2 * sizeof(ulong))
        {
            Unsafe.WriteUnaligned(ref target, Unsafe.ReadUnaligned<ulong>(ref source));
            int last = length - sizeof(ulong);
            Unsafe.WriteUnaligned(ref Unsafe.Add(ref target, last), Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref source, last)));
        }
        else if (length is >= sizeof(uint) and < sizeof(ulong))
        {
            Unsafe.WriteUnaligned(ref target, Unsafe.ReadUnaligned<uint>(ref source));
            int last = length - sizeof(uint);
            Unsafe.WriteUnaligned(ref Unsafe.Add(ref target, last), Unsafe.ReadUnaligned<uint>(ref Unsafe.Add(ref source, last)));
        }
        else
        {
            text.CopyTo(MemoryMarshal.CreateSpan(ref target, length));
        }
    }

    private Span<byte> Grow(int count)
    {
        // What is large already probably becomes larger still, and each step copies all and clears it.
        long wanted = _length * (_length < MostKept ? 2L : 4L);
        byte[] larger = ArrayPool<byte>.Shared.Rent(Math.Max(checked(_length + count), (int)Math.Min(Array.MaxLength, wanted)));
        _bytes.AsSpan(0, _length).CopyTo(larger);
        _bytes.AsSpan(0, _length).Clear();
        if (_bytes.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(_bytes);
        }

        _bytes = larger;
        return larger.AsSpan(_length);
    }
}
