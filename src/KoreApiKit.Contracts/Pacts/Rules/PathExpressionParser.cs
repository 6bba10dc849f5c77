using System.Globalization;
using System.Text;

namespace KoreApiKit.Contracts.Pacts.Rules;

/// <summary>Parses one path expression.</summary>
internal sealed class PathExpressionParser
{
    private const int LongestExpression = 10_000;

    private readonly string _text;
    private readonly List<PathStep> _steps = [];
    private int _position;

    public PathExpressionParser(string text)
    {
        _text = text;
        if (text.Length > LongestExpression)
        {
            Problem = FormattableString.Invariant($"the path expression has {text.Length} characters, and {LongestExpression} are the most that is read");
        }
        else if (text.Length == 0 || text[0] != '$')
        {
            Problem = "a path expression begins with '$'";
        }
        else
        {
            _position = 1;
            Parse();
        }
    }

    public IReadOnlyList<PathStep> Steps => _steps;

    public string? Problem { get; private set; }

    private void Parse()
    {
        while (_position < _text.Length && Problem is null)
        {
            PathStep? step = _text[_position] switch
            {
                '.' => ReadName(),
                '[' => ReadBrackets(),
                _ => Fail("expected '.' or '['"),
            };
            if (step is not null)
            {
                _steps.Add(step);
            }
        }
    }

    private PathStep? ReadName()
    {
        int start = ++_position;
        int end = _text.AsSpan(start).IndexOfAny('.', '[') is var length and >= 0 ? start + length : _text.Length;
        if (end == start)
        {
            return Fail("expected a name behind '.'");
        }

        string name = _text[start..end];
        _position = end;
        return name == "*" ? PathStep.AnyMember : PathStep.Member(name);
    }

    private PathStep? ReadBrackets()
    {
        _position++;
        char first = Current;
        if (first is '\'' or '"')
        {
            return ReadQuoted(first) is { } name && Expect(']') ? PathStep.Member(name) : null;
        }

        if (first == '*')
        {
            _position++;
            return Expect(']') ? PathStep.AnyItem : null;
        }

        int start = _position;
        while (char.IsAsciiDigit(Current))
        {
            _position++;
        }

        return int.TryParse(_text.AsSpan(start, _position - start), NumberStyles.None, CultureInfo.InvariantCulture, out int index)
            ? Expect(']') ? PathStep.Item(index) : null
            : Fail("expected an index, '*' or a name in quotes behind '['");
    }

    private string? ReadQuoted(char quote)
    {
        int opening = _position++;
        var name = new StringBuilder();
        for (; _position < _text.Length; _position++)
        {
            char character = _text[_position];
            if (character == quote)
            {
                _position++;
                return name.ToString();
            }

            if (character == '\\' && _position + 1 < _text.Length && (_text[_position + 1] == quote || _text[_position + 1] == '\\'))
            {
                character = _text[++_position];
            }

            name.Append(character);
        }

        _position = opening;
        Fail("the quote is not closed");
        return null;
    }

    private char Current => _position < _text.Length ? _text[_position] : '\0';

    private bool Expect(char expected)
    {
        if (Current != expected)
        {
            Fail($"expected '{expected}'");
            return false;
        }

        _position++;
        return true;
    }

    private PathStep? Fail(string problem)
    {
        Problem = FormattableString.Invariant($"{problem} at character {_position + 1}");
        return null;
    }
}
