using System.Text;

namespace KoreApiKit.Spec.Samples;

/// <summary>
/// Makes a text for an ECMA-262 pattern: the first alternative, each repetition as often as it must be. It need not
/// succeed, since look-around and back-references are passed over: whoever uses the text checks it against the schema.
/// </summary>
internal sealed class PatternSample
{
    private const int MostRepetitions = 1000;
    private const string Letters = "aA0-_ .:/@+zZ19";

    private readonly string _pattern;
    private readonly int _more;
    private int _position;

    private PatternSample(string pattern, int more)
    {
        _pattern = pattern;
        _more = more;
    }

    private bool AtEnd => _position >= _pattern.Length;

    private char Current => _pattern[_position];

    /// <summary>A text of at least a length, as far as the pattern's open repetitions allow; null where there is none.</summary>
    public static string? TryMake(string pattern, int minLength)
    {
        string? shortest = Make(pattern, 0);
        return shortest is null || shortest.Length >= minLength ? shortest : Make(pattern, minLength - shortest.Length) ?? shortest;
    }

    private static string? Make(string pattern, int more)
    {
        var sample = new PatternSample(pattern, more);
        string? text = sample.Alternatives();
        return sample.AtEnd ? text : null;
    }

    private string? Alternatives()
    {
        string? first = Sequence();
        while (!AtEnd && Current == '|')
        {
            _position++;
            string? other = Sequence();
            first ??= other;
        }

        return first;
    }

    private string? Sequence()
    {
        var text = new StringBuilder();
        bool possible = true;
        while (!AtEnd && Current is not ('|' or ')'))
        {
            string? atom = Atom();
            (int least, bool open) = Quantifier();
            possible &= atom is not null;
            int count = open && atom is { Length: > 0 } ? least + (_more / atom.Length) + (_more % atom.Length > 0 ? 1 : 0) : least;
            for (int i = 0; possible && i < Math.Min(count, MostRepetitions); i++)
            {
                text.Append(atom);
            }
        }

        return possible ? text.ToString() : null;
    }

    private string? Atom()
    {
        char character = _pattern[_position++];
        switch (character)
        {
            case '^' or '$':
                return "";
            case '.':
                return "a";
            case '(':
                return Group();
            case '[':
                return Class();
            case '\\' when !AtEnd:
                return Escape();
            default:
                return character.ToString();
        }
    }

    private string? Group()
    {
        bool isLookAround = false;
        if (!AtEnd && Current == '?')
        {
            isLookAround = At(1) is '=' or '!' || (At(1) == '<' && At(2) is '=' or '!');
            int end = At(1) == '<' && !isLookAround ? _pattern.IndexOf('>', _position) : _position + (At(1) == '<' ? 2 : 1);
            _position = end < 0 ? _pattern.Length : end + 1;
        }

        string? inner = Alternatives();
        if (AtEnd)
        {
            return null;
        }

        _position++;
        return isLookAround ? "" : inner;
    }

    private string? Escape()
    {
        char kind = _pattern[_position++];
        return kind switch
        {
            'd' => "1",
            'w' => "a",
            's' => " ",
            'D' or 'S' => "a",
            'W' => "-",
            'b' or 'B' => "",
            'n' => "\n",
            'r' => "\r",
            't' => "\t",
            'u' => Hexadecimal(4),
            'x' => Hexadecimal(2),
            'p' or 'P' => Property(),
            >= '1' and <= '9' or 'k' or 'c' => null,
            _ => kind.ToString(),
        };
    }

    private string? Hexadecimal(int digits)
    {
        if (_position + digits > _pattern.Length
            || !int.TryParse(_pattern.Substring(_position, digits), System.Globalization.NumberStyles.AllowHexSpecifier, System.Globalization.CultureInfo.InvariantCulture, out int code))
        {
            return null;
        }

        _position += digits;
        return ((char)code).ToString();
    }

    private string? Property()
    {
        int end = AtEnd || Current != '{' ? -1 : _pattern.IndexOf('}', _position);
        if (end < 0)
        {
            return null;
        }

        string name = _pattern.Substring(_position + 1, end - _position - 1);
        _position = end + 1;
        return name is "N" or "Nd" ? "1" : name is "Lu" ? "A" : "a";
    }

    private string? Class()
    {
        int start = _position;
        int end = start;
        while (end < _pattern.Length && _pattern[end] != ']')
        {
            end += _pattern[end] == '\\' ? 2 : 1;
        }

        if (end >= _pattern.Length)
        {
            return null;
        }

        _position = end + 1;
        string members = _pattern.Substring(start, end - start);
        if (members.StartsWith("^", StringComparison.Ordinal))
        {
            // The members of a negated class are read as one text; what it holds is not offered.
            string refused = members.Substring(1);
            return Letters.Select(letter => letter.ToString()).FirstOrDefault(letter => Allows(refused, letter[0]));
        }

        return members.Length == 0 ? null : members[0] == '\\' ? new PatternSample(members, 0).Atom() : members[0].ToString();
    }

    private static bool Allows(string refused, char letter)
    {
        bool isDigit = letter is >= '0' and <= '9';
        bool isWord = isDigit || letter is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '_';
        return refused.IndexOf(letter) < 0
            && !(isDigit && (refused.Contains("0-9") || refused.Contains("\\d")))
            && !(isWord && refused.Contains("\\w"))
            && !(letter is >= 'a' and <= 'z' && refused.Contains("a-z"))
            && !(letter is >= 'A' and <= 'Z' && refused.Contains("A-Z"))
            && !(letter == ' ' && refused.Contains("\\s"));
    }

    private (int Least, bool Open) Quantifier()
    {
        if (AtEnd)
        {
            return (1, false);
        }

        (int Least, bool Open) found;
        switch (Current)
        {
            case '*':
                _position++;
                found = (0, true);
                break;
            case '+':
                _position++;
                found = (1, true);
                break;
            case '?':
                _position++;
                found = (0, false);
                break;
            case '{' when Counts() is { } counts:
                found = counts;
                break;
            default:
                return (1, false);
        }

        if (!AtEnd && Current == '?')
        {
            _position++;
        }

        return found;
    }

    private (int Least, bool Open)? Counts()
    {
        int end = _pattern.IndexOf('}', _position);
        string[] parts = end < 0 ? [] : _pattern.Substring(_position + 1, end - _position - 1).Split(',');
        if (parts.Length is not (1 or 2) || !int.TryParse(parts[0], out int least))
        {
            return null;
        }

        _position = end + 1;
        return (least, parts.Length == 2 && (parts[1].Length == 0 || (int.TryParse(parts[1], out int most) && most > least)));
    }

    private char At(int ahead) => _position + ahead < _pattern.Length ? _pattern[_position + ahead] : '\0';
}
