using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace KoreApiKit.Json;

/// <summary>
/// Texts of characters that JSON writes as they are, one byte each: ASCII without control characters, quotes and backslashes.
/// Most texts are, so they are handled many characters at a time.
/// </summary>
internal static class PlainText
{
    private const int Block = 8;
    private const ushort NotAscii = 0xFF80;

    /// <summary>Copies the plain characters at the start.</summary>
    /// <param name="destination">The first of at least as many bytes. What follows the copied ones may be overwritten.</param>
    /// <returns>How many they are.</returns>
    public static int Copy(ReadOnlySpan<char> text, ref byte destination)
    {
        ref ushort source = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text));
        int index = 0;
        if (Vector128.IsHardwareAccelerated && text.Length >= Block)
        {
            int last = text.Length - Block;
            while (index < last && CopyBlock(ref source, ref destination, index))
            {
                index += Block;
            }

            // The last block overlaps what was copied before it; if it is not all plain, the characters are looked at singly.
            if (index >= last && CopyBlock(ref source, ref destination, last))
            {
                return text.Length;
            }
        }

        for (; index < text.Length; index++)
        {
            ushort character = Unsafe.Add(ref source, index);
            if (character is < ' ' or '"' or '\\' or >= 0x80)
            {
                return index;
            }

            Unsafe.Add(ref destination, index) = (byte)character;
        }

        return index;
    }

    /// <summary>The number of bytes before the first quote, backslash or control character.</summary>
    /// <param name="isAscii">Whether all of them are ASCII.</param>
    public static int IndexOfSpecial(ReadOnlySpan<byte> text, out bool isAscii)
    {
        ref byte source = ref MemoryMarshal.GetReference(text);
        int index = 0;
        uint high = 0;
        if (Vector128.IsHardwareAccelerated)
        {
            for (; index <= text.Length - Vector128<byte>.Count; index += Vector128<byte>.Count)
            {
                Vector128<byte> block = Vector128.LoadUnsafe(ref source, (nuint)index);
                uint special = IsSpecial(block).ExtractMostSignificantBits();
                uint beyondAscii = block.ExtractMostSignificantBits();
                if (special != 0)
                {
                    int offset = System.Numerics.BitOperations.TrailingZeroCount(special);
                    isAscii = (high | (beyondAscii & ((1u << offset) - 1))) == 0;
                    return index + offset;
                }

                high |= beyondAscii;
            }
        }

        for (; index < text.Length; index++)
        {
            byte character = Unsafe.Add(ref source, index);
            if (character is < (byte)' ' or (byte)'"' or (byte)'\\')
            {
                break;
            }

            high |= character & 0x80u;
        }

        isAscii = high == 0;
        return index;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool CopyBlock(ref ushort source, ref byte destination, int index)
    {
        Vector128<ushort> characters = Vector128.LoadUnsafe(ref source, (nuint)index);
        if ((characters & Vector128.Create(NotAscii)) != Vector128<ushort>.Zero)
        {
            return false;
        }

        Vector128<byte> bytes = Vector128.Narrow(characters, characters);
        if (IsSpecial(bytes) != Vector128<byte>.Zero)
        {
            return false;
        }

        Unsafe.WriteUnaligned(ref Unsafe.Add(ref destination, index), bytes.AsUInt64().ToScalar());
        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> IsSpecial(Vector128<byte> characters) =>
        Vector128.Equals(characters, Vector128.Create((byte)'"'))
        | Vector128.Equals(characters, Vector128.Create((byte)'\\'))
        | Vector128.Equals(Vector128.Min(characters, Vector128.Create((byte)0x1F)), characters);
}
