using System.Buffers;

namespace KoreApiKit.Http;

/// <summary>Text that grows in pooled memory.</summary>
internal sealed class CharBuffer : IDisposable
{
    private char[] _characters = ArrayPool<char>.Shared.Rent(256);

    public int Length { get; private set; }

    public ReadOnlySpan<char> Span => _characters.AsSpan(0, Length);

    public void Append(char character)
    {
        if (Length == _characters.Length)
        {
            Grow(1);
        }

        _characters[Length++] = character;
    }

    public void Append(ReadOnlySpan<char> text)
    {
        if (text.Length > _characters.Length - Length)
        {
            Grow(text.Length);
        }

        text.CopyTo(_characters.AsSpan(Length));
        Length += text.Length;
    }

    public override string ToString() => new(Span);

    public void Dispose()
    {
        char[] characters = _characters;
        _characters = [];
        Length = 0;
        if (characters.Length > 0)
        {
            // A query may hold a credential, and the pool is shared.
            ArrayPool<char>.Shared.Return(characters, clearArray: true);
        }
    }

    private void Grow(int more)
    {
        char[] larger = ArrayPool<char>.Shared.Rent(Math.Max(checked(Length + more), Length * 2));
        Span.CopyTo(larger);
        ArrayPool<char>.Shared.Return(_characters, clearArray: true);
        _characters = larger;
    }
}
