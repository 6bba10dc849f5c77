using System.Globalization;
using System.Text;

namespace KoreApiKit.Spec.Interactions;

/// <summary>
/// Rewrites a JSON Schema pattern (ECMA-262, found anywhere in a text) for the Pact engine: a regular expression without
/// look-around and back-references that describes the whole text.
/// </summary>
internal sealed class EnginePattern
{
    private const int MostRepetitions = 1000;
    private const string AnyCharacter = "^[\\s\\S]";

    private readonly string _pattern;
    private readonly StringBuilder _output = new();
    private int _position;
    private int _depth;
    private bool _hasTopLevelChoice;

    private EnginePattern(string pattern) => _pattern = pattern;

    /// <summary>The engine's pattern; null where it cannot say the same.</summary>
    public static string? TryRewrite(string pattern)
    {
        var rewriting = new EnginePattern(pattern);
        return rewriting.Rewrite() ? rewriting.Whole() : null;
    }

    /// <summary>A pattern for one of these texts exactly.</summary>
    public static string OneOf(IEnumerable<string> texts) => "^(" + string.Join("|", texts.Select(Escape)) + ")$";

    /// <summary>A pattern for a length in characters; null where there is no limit, or one that would make the pattern too large.</summary>
    public static string? Length(int? min, int? max)
    {
        int least = min ?? 0;
        string? count = (least, max) switch
        {
            (0, null) => null,
            (1, null) => "+",
            ( <= MostRepetitions, null) => FormattableString.Invariant($"{{{least},}}"),
            ( <= MostRepetitions, <= MostRepetitions) => FormattableString.Invariant($"{{{least},{max}}}"),
            (0, _) => null,
            ( <= MostRepetitions, _) => FormattableString.Invariant($"{{{least},}}"),
            _ => null,
        };
        return count is null ? null : AnyCharacter + count + "$";
    }

    /// <summary>Whether the pattern asks for a length alone.</summary>
    public static bool IsLength(string pattern) => pattern.StartsWith(AnyCharacter, StringComparison.Ordinal);

    /// <summary>A text as a part of a pattern that describes just it.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder();
        foreach (char character in text)
        {
            if ("\\.+*?()|[]{}^$#&-~".IndexOf(character) >= 0)
            {
                escaped.Append('\\');
            }

            escaped.Append(character);
        }

        return escaped.ToString();
    }

    private string Whole()
    {
        string inner = _output.ToString();
        bool fromStart = !_hasTopLevelChoice && _pattern.StartsWith("^", StringComparison.Ordinal);
        bool toEnd = !_hasTopLevelChoice && _pattern.EndsWith("$", StringComparison.Ordinal) && !EndsInEscape();
        return (fromStart, toEnd) switch
        {
            (true, true) => inner,
            (true, false) => inner + "[\\s\\S]*",
            (false, true) => "[\\s\\S]*" + inner,
            _ => "[\\s\\S]*(?:" + inner + ")[\\s\\S]*",
        };
    }

    private bool EndsInEscape() => (_pattern.Length - 1 - _pattern.TrimEnd('$').TrimEnd('\\').Length) % 2 == 1;

    private bool Rewrite()
    {
        while (_position < _pattern.Length)
        {
            if (!Next())
            {
                return false;
            }
        }

        return _depth == 0;
    }

    private bool Next()
    {
        char character = _pattern[_position];
        switch (character)
        {
            case '\\':
                return Escape(inClass: false);
            case '[':
                return Class();
            case '(':
                return Group();
            case ')':
                _depth--;
                break;
            case '|':
                _hasTopLevelChoice |= _depth == 0;
                break;
            case '.':
                _position++;
                _output.Append("[^\\n\\r]");
                return true;
            case '{':
                return Braces();
            case '}' or ']':
                _output.Append('\\');
                break;
        }

        _output.Append(character);
        _position++;
        return true;
    }

    private bool Group()
    {
        _depth++;
        _position++;
        if (_position >= _pattern.Length || _pattern[_position] != '?')
        {
            _output.Append("(?:");
            return true;
        }

        char kind = At(1);
        if (kind == ':')
        {
            _position += 2;
        }
        else if (kind == '<' && At(2) is not ('=' or '!') && _pattern.IndexOf('>', _position) is > 0 and int end)
        {
            _position = end + 1;
        }
        else
        {
            return false;
        }

        _output.Append("(?:");
        return true;
    }

    private bool Braces()
    {
        int end = _pattern.IndexOf('}', _position);
        string inside = end < 0 ? "" : _pattern.Substring(_position + 1, end - _position - 1);
        string[] counts = inside.Split(',');
        bool isQuantifier = inside.Length > 0 && counts.Length <= 2 && counts[0].Length > 0
            && counts.All(count => count.All(digit => digit is >= '0' and <= '9'));
        if (!isQuantifier)
        {
            _output.Append("\\{");
            _position++;
            return true;
        }

        if (counts.Any(count => count.Length > 4 || (count.Length > 0 && int.Parse(count, CultureInfo.InvariantCulture) > MostRepetitions)))
        {
            return false;
        }

        _output.Append('{').Append(inside).Append('}');
        _position = end + 1;
        return true;
    }

    private bool Class()
    {
        _position++;
        bool negated = At(0) == '^';
        if (negated)
        {
            _position++;
        }

        if (At(0) == ']')
        {
            _position++;
            _output.Append("[\\s\\S]");
            return negated;
        }

        _output.Append(negated ? "[^" : "[");
        while (_position < _pattern.Length && _pattern[_position] != ']')
        {
            char character = _pattern[_position];
            if (character == '\\')
            {
                if (!Escape(inClass: true))
                {
                    return false;
                }

                continue;
            }

            if (character is '[' or '&' or '~')
            {
                _output.Append('\\');
            }

            _output.Append(character);
            _position++;
        }

        if (_position >= _pattern.Length)
        {
            return false;
        }

        _output.Append(']');
        _position++;
        return true;
    }

    private bool Escape(bool inClass)
    {
        char kind = At(1);
        _position += 2;
        string? written = kind switch
        {
            '\0' => null,
            'd' => inClass ? "0-9" : "[0-9]",
            'D' => "[^0-9]",
            'w' => inClass ? "0-9A-Za-z_" : "[0-9A-Za-z_]",
            'W' => "[^0-9A-Za-z_]",
            's' or 'S' or 'n' or 'r' or 't' or 'v' or 'f' => "\\" + kind,
            'b' => inClass ? "\\x08" : "\\b",
            'B' => inClass ? null : "\\B",
            'u' => Code(4),
            'x' => Code(2),
            'p' or 'P' => Property(kind),
            '0' => "\\x00",
            (>= '1' and <= '9') or 'k' or 'c' => null,
            _ when char.IsLetterOrDigit(kind) || kind > '~' => kind.ToString(),
            ' ' or '/' or '"' or '\'' or ',' or '!' or '%' or ':' or ';' or '<' or '=' or '>' or '@' or '_' or '`' => kind.ToString(),
            _ => "\\" + kind,
        };
        _output.Append(written);
        return written is not null;
    }

    private string? Code(int digits)
    {
        if (digits == 4 && At(0) == '{' && _pattern.IndexOf('}', _position) is > 0 and int end)
        {
            string inside = _pattern.Substring(_position + 1, end - _position - 1);
            _position = end + 1;
            return "\\x{" + inside + "}";
        }

        if (Hexadecimal(digits) is not { } first)
        {
            return null;
        }

        if (first is >= 0xD800 and <= 0xDFFF)
        {
            _position += At(0) == '\\' && At(1) == 'u' ? 2 : 0;
            return first < 0xDC00 && Hexadecimal(4) is { } second and >= 0xDC00 and <= 0xDFFF
                ? "\\x{" + (0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00)).ToString("X", CultureInfo.InvariantCulture) + "}"
                : null;
        }

        return "\\x{" + first.ToString("X", CultureInfo.InvariantCulture) + "}";
    }

    private int? Hexadecimal(int digits)
    {
        if (_position + digits > _pattern.Length
            || !int.TryParse(_pattern.Substring(_position, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out int code))
        {
            return null;
        }

        _position += digits;
        return code;
    }

    private string? Property(char kind)
    {
        int end = At(0) == '{' ? _pattern.IndexOf('}', _position) : -1;
        if (end < 0)
        {
            return null;
        }

        string name = _pattern.Substring(_position, end - _position + 1);
        _position = end + 1;
        return "\\" + kind + name;
    }

    private char At(int ahead) => _position + ahead < _pattern.Length ? _pattern[_position + ahead] : '\0';
}
