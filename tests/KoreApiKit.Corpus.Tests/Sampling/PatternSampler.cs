using System.Globalization;
using System.Text;

namespace KoreApiKit.Corpus.Tests.Sampling;

/// <summary>
/// Makes strings that a regular expression of the common kind is likely to match: literals, classes, groups, alternatives and
/// counts. What it does not know (assertions, back references) it passes over; the caller checks what comes out.
/// </summary>
internal sealed class PatternSampler
{
    private const int MostRepetitions = 64;

    private readonly string _pattern;
    private readonly int _extra;
    private readonly int _choice;
    private int _position;

    private PatternSampler(string pattern, int extra, int choice)
    {
        _pattern = pattern;
        _extra = extra;
        _choice = choice;
    }

    /// <summary>Makes strings with more and more repetitions; with the most first for <see cref="Extent.Most"/>.</summary>
    public static IEnumerable<string> Samples(string pattern, Extent extent)
    {
        IEnumerable<int> extras = extent switch
        {
            Extent.Least => Enumerable.Range(0, 12),
            Extent.Most => [40, 20, 12, 6, 5, 4, 3, 2, 1, 0],
            _ => [1, 2, 3, 0, 4, 5, 6, 8, 12, 20, 40],
        };
        return extras.SelectMany(extra => Enumerable.Range(0, 3).Select(choice => new PatternSampler(pattern, extra, choice).Alternatives()));
    }

    private bool IsAtEnd => _position >= _pattern.Length;

    private string Alternatives()
    {
        var alternatives = new List<string> { Sequence() };
        while (!IsAtEnd && _pattern[_position] == '|')
        {
            _position++;
            alternatives.Add(Sequence());
        }

        return alternatives[_choice % alternatives.Count];
    }

    private string Sequence()
    {
        var text = new StringBuilder();
        while (!IsAtEnd && _pattern[_position] is not ('|' or ')'))
        {
            string atom = Atom();
            text.Insert(text.Length, atom, Count());
        }

        return text.ToString();
    }

    private int Count()
    {
        if (IsAtEnd)
        {
            return 1;
        }

        (int least, int most) = (1, 1);
        switch (_pattern[_position])
        {
            case '*':
                (least, most) = (0, MostRepetitions);
                _position++;
                break;
            case '+':
                most = MostRepetitions;
                _position++;
                break;
            case '?':
                least = 0;
                _position++;
                break;
            case '{' when _pattern.IndexOf('}', _position) is var end and > 0:
                string[] counts = _pattern[(_position + 1)..end].Split(',');
                if (!int.TryParse(counts[0], NumberStyles.None, CultureInfo.InvariantCulture, out least))
                {
                    return 1;
                }

                most = counts.Length == 1 ? least
                    : int.TryParse(counts[1], NumberStyles.None, CultureInfo.InvariantCulture, out int upper) ? upper : int.MaxValue;
                _position = end + 1;
                break;
        }

        if (!IsAtEnd && _pattern[_position] == '?' && (least, most) != (1, 1))
        {
            _position++;
        }

        return Math.Min(most, least + (most > least ? _extra : 0));
    }

    private string Atom()
    {
        char first = _pattern[_position++];
        return first switch
        {
            '^' or '$' => "",
            '.' => "a",
            '(' => Group(),
            '[' => Class(),
            '\\' when !IsAtEnd => Escape(),
            _ => first.ToString(),
        };
    }

    private string Group()
    {
        bool isAssertion = Starts("?=") || Starts("?!") || Starts("?<=") || Starts("?<!");
        if (Starts("?<") && !isAssertion)
        {
            _position = _pattern.IndexOf('>', _position) + 1;
        }
        else if (Starts("?"))
        {
            _position += Starts("?<") ? 3 : 2;
        }

        string text = Alternatives();
        _position++;
        return isAssertion ? "" : text;
    }

    private bool Starts(string text) => _pattern.AsSpan(_position).StartsWith(text, StringComparison.Ordinal);

    private string Class()
    {
        bool isNegated = Starts("^");
        _position += isNegated ? 1 : 0;
        var members = new List<string>();
        while (!IsAtEnd && (_pattern[_position] != ']' || members.Count == 0))
        {
            char member = _pattern[_position++];
            members.Add(member == '\\' && !IsAtEnd ? Escape() : member.ToString());
            if (Starts("-") && !Starts("-]"))
            {
                // The start of a range stands for all of it.
                _position += _pattern[_position + 1] == '\\' ? 3 : 2;
            }
        }

        _position++;
        return isNegated ? new[] { "a", "1", "~", " " }.First(text => !members.Contains(text)) : members[_choice % members.Count];
    }

    private string Escape()
    {
        char kind = _pattern[_position++];
        switch (kind)
        {
            case 'd':
                return "1";
            case 'w':
                return "a";
            case 's':
                return " ";
            case 'D' or 'S' or 'W':
                return kind == 'W' ? "-" : "a";
            case 'b' or 'B' or 'A' or 'z' or 'Z':
                return "";
            case 'n' or 'r' or 't':
                return kind switch { 'n' => "\n", 'r' => "\r", _ => "\t" };
            case 'p' or 'P' when Starts("{"):
                _position = _pattern.IndexOf('}', _position) + 1;
                return "A";
            case 'u' or 'x' when Hexadecimal(kind == 'u' ? 4 : 2) is { } character:
                return character;
            default:
                return kind.ToString();
        }
    }

    private string? Hexadecimal(int digits)
    {
        if (_position + digits > _pattern.Length
            || !int.TryParse(_pattern.AsSpan(_position, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out int unit))
        {
            return null;
        }

        _position += digits;
        return ((char)unit).ToString();
    }
}
