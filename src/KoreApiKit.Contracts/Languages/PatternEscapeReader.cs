using System.Globalization;
using System.Text;

namespace KoreApiKit.Contracts.Languages;

/// <summary>Reads an escape of a regular expression, outside or inside of a class, as a set of characters.</summary>
internal static class PatternEscapeReader
{
    /// <exception cref="FormatException">The escape is none that stands for characters.</exception>
    public static CodePointSet Read(string pattern, ref int position)
    {
        char kind = position + 1 < pattern.Length ? pattern[position + 1] : throw new FormatException();
        position += 2;
        switch (kind)
        {
            case 'd':
                return CodePointSet.Digits;
            case 'D':
                return CodePointSet.Digits.Complement();
            case 'w':
                return CodePointSet.WordCharacters;
            case 'W':
                return CodePointSet.WordCharacters.Complement();
            case 's':
                return CodePointSet.Spaces;
            case 'S':
                return CodePointSet.Spaces.Complement();
            case 'n':
                return CodePointSet.Of('\n');
            case 'r':
                return CodePointSet.Of('\r');
            case 't':
                return CodePointSet.Of('\t');
            case 'f':
                return CodePointSet.Of('\f');
            case 'v':
                return CodePointSet.Of('\v');
            case 'x':
                return CodePointSet.Of(ReadHex(pattern, ref position, 2));
            case 'u':
                return CodePointSet.Of(ReadUnicode(pattern, ref position));
            default:
                if (char.IsAsciiLetterOrDigit(kind))
                {
                    throw new FormatException();
                }

                position--;
                return CodePointSet.Of(ReadCharacter(pattern, ref position));
        }
    }

    /// <summary>Reads one character as it stands.</summary>
    /// <exception cref="FormatException">It is half of a surrogate pair.</exception>
    public static int ReadCharacter(string pattern, ref int position)
    {
        if (!Rune.TryGetRuneAt(pattern, position, out Rune rune))
        {
            throw new FormatException();
        }

        position += rune.Utf16SequenceLength;
        return rune.Value;
    }

    private static int ReadUnicode(string pattern, ref int position)
    {
        if (position >= pattern.Length || pattern[position] != '{')
        {
            return ReadHex(pattern, ref position, 4);
        }

        int end = pattern.IndexOf('}', position);
        int start = position + 1;
        position = end + 1;
        return end > start ? Parse(pattern[start..end]) : throw new FormatException();
    }

    private static int ReadHex(string pattern, ref int position, int length)
    {
        if (position + length > pattern.Length)
        {
            throw new FormatException();
        }

        position += length;
        return Parse(pattern[(position - length)..position]);
    }

    private static int Parse(string text) =>
        int.TryParse(text, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out int value) && Rune.IsValid(value)
            ? value
            : throw new FormatException();
}
