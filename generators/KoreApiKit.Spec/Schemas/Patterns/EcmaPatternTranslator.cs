using System.Globalization;
using System.Text;

namespace KoreApiKit.Spec.Schemas.Patterns;

/// <summary>
/// Rewrites one ECMA-262 pattern (with the <c>u</c> flag, but forgiving as without it) as a .NET pattern.
/// Throws <see cref="FormatException"/> with the problem where that cannot be done.
/// </summary>
internal sealed class EcmaPatternTranslator(string pattern)
{
    private readonly StringBuilder _output = new(pattern.Length + 16);
    private int _position;

    private char Current => pattern[_position];

    private bool AtEnd => _position >= pattern.Length;

    public string Translate()
    {
        while (!AtEnd)
        {
            TranslateNext();
        }

        return _output.ToString();
    }

    private void TranslateNext()
    {
        switch (Current)
        {
            case '\\':
                TranslateEscape();
                break;
            case '[':
                _position++;
                _output.Append(ReadClass().ToPattern(CodePointsMatter()));
                break;
            case '.':
                _position++;
                _output.Append(CharacterSet.AnyButLineEnds.ToPattern(CodePointsMatter()));
                break;
            case '$':
                _position++;

                // In .NET "$" also matches before a last line feed.
                _output.Append("\\z");
                break;
            case '(' when Peek(1) == '?' && Peek(2) is not (':' or '=' or '!' or '<'):
                throw new FormatException("ECMA-262 has no inline options");
            case '{' when !IsQuantifier():
                _position++;
                _output.Append("\\{");
                break;
            case char high when char.IsHighSurrogate(high) && char.IsLowSurrogate(Peek(1)):
                _output.Append("(?:").Append(high).Append(Peek(1)).Append(')');
                _position += 2;
                break;
            case '#' or ' ':
                _output.Append('\\').Append(Current);
                _position++;
                break;
            default:
                _output.Append(Current);
                _position++;
                break;
        }
    }

    private void TranslateEscape()
    {
        char kind = Peek(1);
        switch (kind)
        {
            case '\0' when _position + 1 >= pattern.Length:
                throw new FormatException("it ends with a backslash");
            case 'b' or 'B':
                _position += 2;
                _output.Append(kind == 'b' ? WordBoundary : NoWordBoundary);
                break;
            case >= '1' and <= '9':
            case 'k' when Peek(2) == '<':
                _output.Append('\\').Append(kind);
                _position += 2;
                break;
            default:
                CharacterSet set = ReadSetEscape() ?? CharacterSet.Of(ReadCharacterEscape());
                _output.Append(set.ToPattern(CodePointsMatter()));
                break;
        }
    }

    // "\w" of .NET knows all letters of Unicode, so that "\b" must be spelt out.
    private const string WordBoundary = "(?:(?<=[0-9A-Za-z_])(?![0-9A-Za-z_])|(?<![0-9A-Za-z_])(?=[0-9A-Za-z_]))";
    private const string NoWordBoundary = "(?:(?<=[0-9A-Za-z_])(?=[0-9A-Za-z_])|(?<![0-9A-Za-z_])(?![0-9A-Za-z_]))";

    private CharacterSet ReadClass()
    {
        bool negated = !AtEnd && Current == '^';
        if (negated)
        {
            _position++;
        }

        var set = new CharacterSet();
        while (true)
        {
            if (AtEnd)
            {
                throw new FormatException("a '[' is not closed");
            }

            if (Current == ']')
            {
                _position++;
                return negated ? set.Negate() : set;
            }

            ReadClassItem(set);
        }
    }

    private void ReadClassItem(CharacterSet set)
    {
        (CharacterSet? group, int first) = ReadClassAtom();
        if (AtEnd || Current != '-' || Peek(1) is ']' or '\0')
        {
            Add(set, group, first);
            return;
        }

        _position++;
        (CharacterSet? lastGroup, int last) = ReadClassAtom();
        if (group is not null || lastGroup is not null)
        {
            // "[\w-.]": not a range, as ECMA-262 without "u" reads it.
            Add(set, group, first);
            set.Add('-', '-');
            Add(set, lastGroup, last);
            return;
        }

        if (first > last)
        {
            throw new FormatException("a range of characters ends before it begins");
        }

        set.Add(first, last);
    }

    private static void Add(CharacterSet set, CharacterSet? group, int single)
    {
        if (group is not null)
        {
            set.Add(group);
        }
        else
        {
            set.Add(single, single);
        }
    }

    private (CharacterSet? Group, int Single) ReadClassAtom()
    {
        if (AtEnd)
        {
            throw new FormatException("a '[' is not closed");
        }

        if (Current == '\\')
        {
            if (Peek(1) == 'b')
            {
                _position += 2;
                return (null, '\b');
            }

            return ReadSetEscape() is { } set ? (set, 0) : (null, ReadCharacterEscape());
        }

        return (null, ReadCodePoint());
    }

    private CharacterSet? ReadSetEscape()
    {
        char kind = Peek(1);
        if (kind is 'p' or 'P' && Peek(2) == '{')
        {
            return ReadCategory(kind == 'P');
        }

        CharacterSet? set = char.ToLowerInvariant(kind) switch
        {
            'd' => CharacterSet.Digits,
            'w' => CharacterSet.WordCharacters,
            's' => CharacterSet.Spaces,
            _ => null,
        };
        if (set is null)
        {
            return null;
        }

        _position += 2;
        return char.IsUpper(kind) ? set.Negate() : set;
    }

    private CharacterSet ReadCategory(bool negated)
    {
        int end = pattern.IndexOf('}', _position);
        if (end < 0)
        {
            throw new FormatException("a '\\p{' is not closed");
        }

        string name = pattern.Substring(_position + 3, end - _position - 3);
        _position = end + 1;
        string category = UnicodeCategories.ShortName(name)
            ?? throw new FormatException($"the Unicode property '{name}' has no counterpart in .NET");
        return CharacterSet.OfCategory(category, negated);
    }

    private int ReadCharacterEscape()
    {
        if (_position + 1 >= pattern.Length)
        {
            throw new FormatException("it ends with a backslash");
        }

        char kind = Peek(1);
        _position += 2;
        switch (kind)
        {
            case 'n': return '\n';
            case 'r': return '\r';
            case 't': return '\t';
            case 'v': return '\v';
            case 'f': return '\f';
            case '0': return '\0';
            case 'c' when !AtEnd && char.IsLetter(Current):
                return pattern[_position++] % 32;
            case 'x': return ReadHex(2) ?? 'x';
            case 'u': return ReadUnicodeEscape();
            default:
                _position--;
                return ReadCodePoint();
        }
    }

    private int ReadUnicodeEscape()
    {
        if (!AtEnd && Current == '{')
        {
            int end = pattern.IndexOf('}', _position);
            if (end > 0
                && int.TryParse(pattern.Substring(_position + 1, end - _position - 1), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out int point)
                && point is >= 0 and <= 0x10FFFF)
            {
                _position = end + 1;
                return point;
            }

            throw new FormatException("a '\\u{' does not hold a code point");
        }

        if (ReadHex(4) is not { } unit)
        {
            return 'u';
        }

        int mark = _position;
        if (char.IsHighSurrogate((char)unit) && Peek(0) == '\\' && Peek(1) == 'u')
        {
            _position += 2;
            if (ReadHex(4) is { } low && char.IsLowSurrogate((char)low))
            {
                return char.ConvertToUtf32((char)unit, (char)low);
            }

            _position = mark;
        }

        return unit;
    }

    private int? ReadHex(int length)
    {
        if (_position + length > pattern.Length
            || !int.TryParse(pattern.Substring(_position, length), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out int value))
        {
            return null;
        }

        _position += length;
        return value;
    }

    private int ReadCodePoint()
    {
        char first = pattern[_position++];
        return char.IsHighSurrogate(first) && !AtEnd && char.IsLowSurrogate(Current)
            ? char.ConvertToUtf32(first, pattern[_position++])
            : first;
    }

    // After "*" and "+" it makes no difference whether halves of a pair are counted, and the plain class is faster.
    private bool CodePointsMatter() => AtEnd || Current is not ('*' or '+');

    private bool IsQuantifier()
    {
        int i = _position + 1;
        while (i < pattern.Length && (char.IsDigit(pattern[i]) || pattern[i] == ','))
        {
            i++;
        }

        return i < pattern.Length && pattern[i] == '}' && i > _position + 1 && char.IsDigit(pattern[_position + 1]);
    }

    private char Peek(int offset) => _position + offset < pattern.Length ? pattern[_position + offset] : '\0';
}
