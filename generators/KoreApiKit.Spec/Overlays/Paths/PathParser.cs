using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace KoreApiKit.Spec.Overlays.Paths;

/// <summary>Reads queries of JSONPath (RFC 9535, section 2.1).</summary>
internal sealed class PathParser
{
    /// <summary>The most parentheses and queries inside filters that stand inside each other.</summary>
    private const int MaxDepth = 64;

    private const string BracketAdvice = "a name that holds other characters than letters, digits and '_' is written ['name']";

    private readonly PathCursor _cursor;
    private readonly FilterParser _filters;
    private int _depth;

    private PathParser(string text)
    {
        _cursor = new PathCursor(text);
        _filters = new FilterParser(_cursor, this);
    }

    /// <summary>Reads a query, or says what is wrong with it and at which character, counted from 1.</summary>
    public static bool TryParse(string text, [NotNullWhen(true)] out PathQuery? query, out string problem)
    {
        query = null;
        problem = "";
        try
        {
            var parser = new PathParser(text);
            parser._cursor.Expect("$");
            PathQuery read = parser.ReadQuery(fromRoot: true);
            if (!parser._cursor.IsAtEnd)
            {
                throw parser.Unexpected();
            }

            query = read;
            return true;
        }
        catch (PathSyntaxException exception)
        {
            problem = exception.Message;
            return false;
        }
    }

    /// <summary>Reads the segments behind <c>$</c> or <c>@</c>.</summary>
    public PathQuery ReadQuery(bool fromRoot)
    {
        var segments = ImmutableArray.CreateBuilder<PathSegment>();
        while (true)
        {
            // Blanks belong to the query only where a segment comes behind them.
            if (!_cursor.IsFollowedBy('.') && !_cursor.IsFollowedBy('['))
            {
                return new PathQuery(fromRoot, segments.ToImmutable());
            }

            segments.Add(ReadSegment());
        }
    }

    /// <summary>Reads what stands one level deeper, within the bounds of the stack.</summary>
    public T Deeper<T>(Func<T> read)
    {
        if (++_depth > MaxDepth)
        {
            throw _cursor.Problem($"filters stand inside each other more than {MaxDepth} deep");
        }

        T value = read();
        _depth--;
        return value;
    }

    private PathSegment ReadSegment()
    {
        _cursor.SkipBlanks();
        if (_cursor.Take("["))
        {
            return new PathSegment(false, ReadBrackets());
        }

        bool isDescendant = _cursor.Take("..");
        if (!isDescendant)
        {
            _cursor.Expect(".");
        }

        if (isDescendant && _cursor.Take("["))
        {
            return new PathSegment(true, ReadBrackets());
        }

        PathSelector selector = _cursor.Take("*") ? new WildcardSelector() : new NameSelector(ReadShorthand());
        return new PathSegment(isDescendant, ImmutableArray.Create(selector));
    }

    private string ReadShorthand()
    {
        if (!IsNameStart(_cursor.Current))
        {
            throw _cursor.Problem($"a name is expected ({BracketAdvice})");
        }

        return _cursor.TakeWhile(character => IsNameStart(character) || PathLiterals.IsDigit(character));
    }

    private ImmutableArray<PathSelector> ReadBrackets()
    {
        var selectors = ImmutableArray.CreateBuilder<PathSelector>();
        do
        {
            _cursor.SkipBlanks();
            selectors.Add(ReadSelector());
            _cursor.SkipBlanks();
        }
        while (_cursor.Take(","));
        _cursor.Expect("]");
        return selectors.ToImmutable();
    }

    private PathSelector ReadSelector()
    {
        if (_cursor.Current is '\'' or '"')
        {
            return new NameSelector(PathLiterals.ReadString(_cursor));
        }

        if (_cursor.Take("*"))
        {
            return new WildcardSelector();
        }

        if (_cursor.Take("?"))
        {
            _cursor.SkipBlanks();
            return new FilterSelector(Deeper(_filters.ReadOr));
        }

        long? start = PathLiterals.ReadInteger(_cursor);
        if (!_cursor.IsFollowedBy(':'))
        {
            return start is { } index
                ? new IndexSelector(index)
                : throw _cursor.Problem("a name in quotes, an index, a slice, '*' or '?' is expected");
        }

        _cursor.SkipBlanks().Expect(":");
        _cursor.SkipBlanks();
        long? end = PathLiterals.ReadInteger(_cursor);
        _cursor.SkipBlanks();
        bool hasStep = _cursor.Take(":");
        long? step = hasStep ? PathLiterals.ReadInteger(_cursor.SkipBlanks()) : null;
        return new SliceSelector(start, end, step ?? 1);
    }

    private PathSyntaxException Unexpected() => _cursor.Current == '-'
        ? _cursor.Problem($"{BracketAdvice}; one stands")
        : _cursor.Problem("a segment such as .name, ['name'] or [0] is expected");

    private static bool IsNameStart(char character) =>
        character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '_' or >= '\u0080';
}
