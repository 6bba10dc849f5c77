using System.Globalization;

namespace KoreApiKit.Spec.Schemas.Automata;

/// <summary>
/// Reads a pattern in the form into which <see cref="Patterns.EcmaPattern"/> translates, as far as it is regular: no look-around,
/// no references back, no categories of Unicode. What that form does not use is not read either.
/// </summary>
internal sealed class PatternParser
{
    private const int MaxDepth = 50;
    private const int MaxCount = 1_000;

    private readonly string _pattern;
    private int _position;
    private int _depth;

    private PatternParser(string pattern) => _pattern = pattern;

    private bool AtEnd => _position >= _pattern.Length;

    private char Current => Peek(0);

    /// <summary>The parts of the pattern, or null where it is not regular.</summary>
    public static PatternNode? TryParse(string pattern)
    {
        try
        {
            var parser = new PatternParser(pattern);
            PatternNode node = parser.ReadAlternatives();
            return parser.AtEnd ? node : null;
        }
        catch (FormatException)
        {
            return null;
        }
    }

    private PatternNode ReadAlternatives()
    {
        if (++_depth > MaxDepth)
        {
            throw new FormatException();
        }

        var parts = new List<PatternNode> { ReadSequence() };
        while (!AtEnd && Current == '|')
        {
            _position++;
            parts.Add(ReadSequence());
        }

        _depth--;
        return parts.Count == 1 ? parts[0] : new AlternativesNode(parts);
    }

    private SequenceNode ReadSequence()
    {
        var parts = new List<PatternNode>();
        while (!AtEnd && Current is not ('|' or ')'))
        {
            parts.Add(ReadQuantified());
        }

        return new SequenceNode(parts);
    }

    private PatternNode ReadQuantified()
    {
        PatternNode atom = ReadAtom();
        if (AtEnd || ReadQuantifier() is not var (min, max))
        {
            return atom;
        }

        // A lazy quantifier finds the same texts.
        if (!AtEnd && Current == '?')
        {
            _position++;
        }

        return new LoopNode(atom, min, max);
    }

    private (int Min, int? Max)? ReadQuantifier()
    {
        switch (Current)
        {
            case '*':
                _position++;
                return (0, null);
            case '+':
                _position++;
                return (1, null);
            case '?':
                _position++;
                return (0, 1);
            case '{':
                _position++;
                return ReadCounts();
            default:
                return null;
        }
    }

    private (int Min, int? Max) ReadCounts()
    {
        int min = ReadCount();
        int? max = min;
        if (Current == ',')
        {
            _position++;
            max = Current == '}' ? null : ReadCount();
        }

        return Current == '}' && !(max < min) && _position++ > 0 ? (min, max) : throw new FormatException();
    }

    private int ReadCount()
    {
        int count = 0;
        int start = _position;
        for (; Current is >= '0' and <= '9' && count <= MaxCount; _position++)
        {
            count = (count * 10) + Current - '0';
        }

        return _position > start && count <= MaxCount ? count : throw new FormatException();
    }

    private PatternNode ReadAtom()
    {
        char first = Current;
        _position++;
        switch (first)
        {
            case '(':
                return ReadGroup();
            case '[':
                return new UnitsNode(ReadClass());
            case '^':
                return new BeginNode();
            case '\\' when Current == 'z':
                _position++;
                return new EndNode();
            case '\\':
                _position--;
                return Unit(ReadUnit());
            case '.' or '$' or '*' or '+' or '?' or '{':
                throw new FormatException();
            default:
                return Unit(first);
        }
    }

    private PatternNode ReadGroup()
    {
        if (Current == '?')
        {
            _position++;
            if (Current == '!' && Peek(1) == ')')
            {
                // How an empty class is written.
                _position += 2;
                return new UnitsNode(UnitSet.Of([]));
            }

            SkipGroupKind();
        }

        PatternNode content = ReadAlternatives();
        return !AtEnd && Current == ')' && _position++ > 0 ? content : throw new FormatException();
    }

    // "(?:" and names; all else looks around.
    private void SkipGroupKind()
    {
        if (Current == ':')
        {
            _position++;
            return;
        }

        int end = Current == '<' ? _pattern.IndexOf('>', _position) : -1;
        if (end <= _position + 1)
        {
            throw new FormatException();
        }

        for (_position++; _position < end; _position++)
        {
            if (!IsAsciiLetterOrDigit(Current) && Current != '_')
            {
                throw new FormatException();
            }
        }

        _position++;
    }

    private UnitSet ReadClass()
    {
        bool isNegated = Current == '^';
        _position += isNegated ? 1 : 0;
        var ranges = new List<(int, int)>();
        while (Current != ']')
        {
            int first = ReadUnit();
            int last = first;
            if (Current == '-')
            {
                _position++;
                last = ReadUnit();
            }

            ranges.Add((first, last));
        }

        _position++;
        UnitSet set = UnitSet.Of(ranges);
        return isNegated ? set.Complement() : set;
    }

    private int ReadUnit()
    {
        char unit = Current;
        _position++;
        if (unit != '\\')
        {
            return IsAsciiLetterOrDigit(unit) ? unit : throw new FormatException();
        }

        unit = Current;
        _position++;
        if (unit != 'u')
        {
            return unit is ' ' or '#' or '{' ? unit : throw new FormatException();
        }

        const int HexDigits = 4;
        if (_position + HexDigits > _pattern.Length
            || !int.TryParse(_pattern.Substring(_position, HexDigits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out int value))
        {
            throw new FormatException();
        }

        _position += HexDigits;
        return value;
    }

    private static UnitsNode Unit(int unit) => new(UnitSet.Of([(unit, unit)]));

    private static bool IsAsciiLetterOrDigit(char unit) => unit is (>= '0' and <= '9') or (>= 'A' and <= 'Z') or (>= 'a' and <= 'z');

    private char Peek(int offset) => _position + offset < _pattern.Length ? _pattern[_position + offset] : '\0';
}
