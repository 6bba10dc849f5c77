using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace KoreApiKit.Json;

/// <summary>The name of a member as it usually stands in a text, in quotes and with the colon behind it, to be compared as words.</summary>
internal readonly struct MemberName
{
    private const int Word = sizeof(ulong);

    private readonly byte[] _text;
    private readonly ulong _first;

    // The bits of the first word that are of the name.
    private readonly ulong _mask;
    private readonly ulong _last;

    public MemberName(byte[] text)
    {
        _text = text;
        int length = Math.Min(text.Length, Word);
        byte[] word = new byte[Word];
        text.AsSpan(0, length).CopyTo(word);
        _first = MemoryMarshal.Read<ulong>(word);
        word.AsSpan(0, length).Fill(byte.MaxValue);
        _mask = MemoryMarshal.Read<ulong>(word);
        _last = text.Length < Word ? 0 : MemoryMarshal.Read<ulong>(text.AsSpan(text.Length - Word));
    }

    /// <summary>The name that no text begins with.</summary>
    public static MemberName None { get; }

    /// <summary>Its length, with the quotes and the colon.</summary>
    public int Length => _text.Length;

    /// <summary>Whether a text begins with it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsStartOf(ReadOnlySpan<byte> text)
    {
        byte[] name = _text;
        if (name is null || text.Length < Word)
        {
            return name is not null && text.StartsWith(name);
        }

        ref byte start = ref MemoryMarshal.GetReference(text);
        if ((Unsafe.ReadUnaligned<ulong>(ref start) & _mask) != _first)
        {
            return false;
        }

        return name.Length <= Word
            || (text.Length >= name.Length
                && Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref start, name.Length - Word)) == _last
                && (name.Length <= 2 * Word || text.StartsWith(name)));
    }
}
