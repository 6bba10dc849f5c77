using System.Globalization;

namespace KoreApiKit.Spec.Overlays.Paths;

/// <summary>A query cannot be read; the message is for the one who wrote it.</summary>
internal sealed class PathSyntaxException(string message) : FormatException(message);

/// <summary>The text of a query and how much of it was read.</summary>
internal sealed class PathCursor(string text)
{
    private const char End = '\0';

    public int Position { get; set; }

    public bool IsAtEnd => Position >= text.Length;

    /// <summary>The next character; NUL at the end.</summary>
    public char Current => IsAtEnd ? End : text[Position];

    /// <summary>Skips blank space (RFC 9535, section 2.1.1).</summary>
    public PathCursor SkipBlanks()
    {
        while (!IsAtEnd && Current is ' ' or '\t' or '\n' or '\r')
        {
            Position++;
        }

        return this;
    }

    /// <summary>Takes a token if it is next.</summary>
    public bool Take(string token)
    {
        if (string.CompareOrdinal(text, Position, token, 0, token.Length) != 0)
        {
            return false;
        }

        Position += token.Length;
        return true;
    }

    /// <summary>Takes a token that must be next.</summary>
    public void Expect(string token)
    {
        if (!Take(token))
        {
            throw Problem($"'{token}' is expected");
        }
    }

    /// <summary>Takes characters as long as they fit.</summary>
    public string TakeWhile(Func<char, bool> fits)
    {
        int start = Position;
        while (!IsAtEnd && fits(Current))
        {
            Position++;
        }

        return text.Substring(start, Position - start);
    }

    /// <summary>Whether the first character after blanks from here is the given one, which is not taken.</summary>
    public bool IsFollowedBy(char character)
    {
        int position = Position;
        while (position < text.Length && text[position] is ' ' or '\t' or '\n' or '\r')
        {
            position++;
        }

        return position < text.Length && text[position] == character;
    }

    /// <summary>A problem at the character that comes next, in words.</summary>
    public PathSyntaxException Problem(string problem)
    {
        string place = IsAtEnd
            ? "at its end"
            : string.Format(CultureInfo.InvariantCulture, "at character {0} ('{1}')", Position + 1, Current);
        return new PathSyntaxException($"{problem} {place}");
    }
}
