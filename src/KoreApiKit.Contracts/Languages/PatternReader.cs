using System.Globalization;

namespace KoreApiKit.Contracts.Languages;

/// <summary>
/// Reads a regular expression into a language, where it keeps to what is regular: no look-around, no references back, no word
/// boundaries, no properties of Unicode. What ECMA-262, Java and Rust write in the same way is meant in the same way.
/// </summary>
internal sealed class PatternReader
{
    private const int MaxLength = 4_000;
    private const int MaxRepetitions = 2_000;
    private const int MaxDepth = 100;

    private readonly LanguageFactory _factory;
    private readonly string _pattern;
    private bool _ignoresCase;
    private int _position;
    private int _depth;

    private PatternReader(LanguageFactory factory, string pattern)
    {
        _factory = factory;
        _pattern = pattern;
    }

    private char Current => _position < _pattern.Length ? _pattern[_position] : '\0';

    private bool AtEnd => _position >= _pattern.Length;

    /// <summary>The language of a pattern, with marks for <c>^</c> and <c>$</c>; null where it is not regular or too large.</summary>
    public static Language? Read(LanguageFactory factory, string pattern)
    {
        if (pattern.Length > MaxLength)
        {
            return null;
        }

        try
        {
            var reader = new PatternReader(factory, pattern);
            reader.ReadOptions();
            Language language = reader.ReadAlternatives();
            return reader.AtEnd ? language : null;
        }
        catch (FormatException)
        {
            return null;
        }
    }

    private void ReadOptions()
    {
        if (_pattern.StartsWith("(?i)", StringComparison.Ordinal))
        {
            _ignoresCase = true;
            _position = 4;
        }
    }

    private Language ReadAlternatives()
    {
        if (++_depth > MaxDepth)
        {
            throw new FormatException();
        }

        var alternatives = new List<Language> { ReadSequence() };
        while (Current == '|' && !AtEnd)
        {
            _position++;
            alternatives.Add(ReadSequence());
        }

        _depth--;
        return _factory.Union(alternatives);
    }

    private Language ReadSequence()
    {
        var parts = new List<Language>();
        while (!AtEnd && Current is not ('|' or ')'))
        {
            parts.Add(ReadQuantified());
        }

        return _factory.Sequence(parts);
    }

    private Language ReadQuantified()
    {
        Language atom = ReadAtom();
        while (!AtEnd && ReadQuantifier() is var (min, max))
        {
            // A lazy quantifier takes the same texts; a possessive one may not.
            if (Current == '?')
            {
                _position++;
            }
            else if (Current == '+')
            {
                throw new FormatException();
            }

            atom = _factory.Loop(atom, min, max);
        }

        return atom;
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
                return ReadCounts();
            default:
                return null;
        }
    }

    private (int Min, int? Max)? ReadCounts()
    {
        int end = _pattern.IndexOf('}', _position);
        string[] counts = end < 0 ? [] : _pattern[(_position + 1)..end].Split(',');
        if (counts.Length is 0 or > 2 || !TryCount(counts[0], out int min))
        {
            return null;
        }

        int? max = min;
        if (counts.Length == 2)
        {
            max = counts[1].Length == 0 ? null : TryCount(counts[1], out int most) ? most : throw new FormatException();
        }

        _position = end + 1;
        return min <= MaxRepetitions && !(max > MaxRepetitions) && !(max < min) ? (min, max) : throw new FormatException();
    }

    private static bool TryCount(string text, out int count) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out count);

    private Language ReadAtom()
    {
        switch (Current)
        {
            case '(':
                return ReadGroup();
            case '[':
                return Set(PatternClassReader.Read(_pattern, ref _position));
            case '.':
                _position++;
                return Set(CodePointSet.LineEnds.Complement());
            case '^':
                _position++;
                return _factory.Begin;
            case '$':
                _position++;
                return _factory.End;
            case '\\':
                return ReadEscape();
            case '*' or '+' or '?':
                throw new FormatException();
            default:
                return Set(CodePointSet.Of(PatternEscapeReader.ReadCharacter(_pattern, ref _position)));
        }
    }

    private Language ReadEscape()
    {
        char kind = _position + 1 < _pattern.Length ? _pattern[_position + 1] : throw new FormatException();
        switch (kind)
        {
            case 'A':
                _position += 2;
                return _factory.Begin;
            case 'z' or 'Z':
                _position += 2;
                return _factory.End;
            default:
                return Set(PatternEscapeReader.Read(_pattern, ref _position));
        }
    }

    private Language ReadGroup()
    {
        _position++;
        if (Current == '?')
        {
            SkipGroupKind();
        }

        Language content = ReadAlternatives();
        if (Current != ')')
        {
            throw new FormatException();
        }

        _position++;
        return content;
    }

    // "(?:" and names; all else that begins with "(?" looks around or changes options.
    private void SkipGroupKind()
    {
        string rest = _pattern[_position..];
        if (rest.StartsWith("?:", StringComparison.Ordinal))
        {
            _position += 2;
            return;
        }

        bool isNamed = rest.StartsWith("?P<", StringComparison.Ordinal)
            || (rest.StartsWith("?<", StringComparison.Ordinal) && rest.Length > 2 && rest[2] is not ('=' or '!'));
        int end = isNamed ? rest.IndexOf('>', StringComparison.Ordinal) : -1;
        if (end < 0)
        {
            throw new FormatException();
        }

        _position += end + 1;
    }

    private Language Set(CodePointSet set) => _factory.Characters(_ignoresCase ? set.IgnoringCase() : set);
}
