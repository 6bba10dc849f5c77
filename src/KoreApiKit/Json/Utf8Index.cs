using System.Buffers.Binary;
using System.Numerics;
using System.Text;

namespace KoreApiKit.Json;

/// <summary>
/// Finds a UTF-8 text among a few that are fixed: by a hash of its length and its first and last eight bytes, then by one
/// comparison. What is looked for cannot grow the table, so no text of a sender makes it slow.
/// </summary>
internal sealed class Utf8Index
{
    private readonly byte[][] _texts;
    private readonly int[] _slots;

    /// <summary>Of equal texts the first is found.</summary>
    public Utf8Index(ReadOnlySpan<string> texts)
    {
        _texts = new byte[texts.Length][];
        _slots = new int[(int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(2, texts.Length * 2))];
        Array.Fill(_slots, -1);
        for (int i = 0; i < texts.Length; i++)
        {
            _texts[i] = Encoding.UTF8.GetBytes(texts[i]);
            if (Find(_texts[i]) < 0)
            {
                _slots[FreeSlot(_texts[i])] = i;
            }
        }
    }

    /// <summary>Whether the text at an index is this one; false for an index that does not exist.</summary>
    public bool IsAt(int index, ReadOnlySpan<byte> text) => (uint)index < (uint)_texts.Length && text.SequenceEqual(_texts[index]);

    /// <summary>The index of a text, or -1.</summary>
    public int Find(ReadOnlySpan<byte> text)
    {
        int slot = FirstSlot(text);
        int index;
        while ((index = _slots[slot]) >= 0)
        {
            byte[] known = _texts[index];
            if (known.Length == text.Length && text.SequenceEqual(known))
            {
                return index;
            }

            slot = NextSlot(slot);
        }

        return -1;
    }

    /// <summary>Whether a text is among them.</summary>
    public bool Contains(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        const int MostOnStack = 256;
        int length = Encoding.UTF8.GetMaxByteCount(text.Length);
        Span<byte> buffer = length <= MostOnStack ? stackalloc byte[MostOnStack] : new byte[length];
        return Find(buffer[..Encoding.UTF8.GetBytes(text, buffer)]) >= 0;
    }

    private int FreeSlot(ReadOnlySpan<byte> text)
    {
        int slot = FirstSlot(text);
        while (_slots[slot] >= 0)
        {
            slot = NextSlot(slot);
        }

        return slot;
    }

    private int FirstSlot(ReadOnlySpan<byte> text) => (int)(Hash(text) & (uint)(_slots.Length - 1));

    private int NextSlot(int slot) => (slot + 1) & (_slots.Length - 1);

    /// <summary>A number that differs for most texts.</summary>
    internal static uint Hash(ReadOnlySpan<byte> text)
    {
        (ulong first, ulong last) = text.Length switch
        {
            >= sizeof(ulong) => (BinaryPrimitives.ReadUInt64LittleEndian(text), BinaryPrimitives.ReadUInt64LittleEndian(text[^sizeof(ulong)..])),
            >= sizeof(uint) => (BinaryPrimitives.ReadUInt32LittleEndian(text), BinaryPrimitives.ReadUInt32LittleEndian(text[^sizeof(uint)..])),
            > 0 => (text[0] | ((ulong)text[text.Length / 2] << 8), text[^1]),
            _ => (0UL, 0UL),
        };

        // The multiplier is 2 to the 64th over the golden ratio, which spreads neighbours over the upper half.
        return (uint)(((first ^ BitOperations.RotateLeft(last, 29) ^ (ulong)text.Length) * 0x9E3779B97F4A7C15UL) >> 32);
    }
}
