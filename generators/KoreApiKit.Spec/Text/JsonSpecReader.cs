using KoreApiKit.Spec.Diagnostics;

namespace KoreApiKit.Spec.Text;

/// <summary>
/// Reads JSON (RFC 8259) into nodes that know their place. The first error ends the reading and is one finding. A byte
/// order mark is accepted. An escaped half of a surrogate pair is an error. Numbers keep their text.
/// </summary>
internal sealed class JsonSpecReader
{
    private const int ValuesBetweenChecks = 4096;

    private readonly FindingCollection _findings;
    private readonly CancellationToken _cancellationToken;
    private readonly JsonCursor _cursor;
    private readonly JsonScalars _scalars;

    // Shared by all open objects and arrays: each takes off what it put on. This spares a list for every one of them.
    private readonly List<MappingEntry> _entries = [];
    private readonly List<SpecNode> _items = [];
    private int _depth;
    private int _count;

    private JsonSpecReader(string path, string text, FindingCollection findings, CancellationToken cancellationToken)
    {
        _findings = findings;
        _cancellationToken = cancellationToken;
        _cursor = new JsonCursor(path, text, findings);
        _scalars = new JsonScalars(_cursor);
    }

    /// <summary>Reads a text. After an error the document has no root.</summary>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static SpecDocument Read(string path, string text, FindingCollection findings, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (text.Length > ReadingLimits.Length)
        {
            ReadingLimits.ReportLength(findings, path, text.Length);
            return new SpecDocument(path, null);
        }

        return new SpecDocument(path, new JsonSpecReader(path, text, findings, cancellationToken).ReadDocument());
    }

    private SpecNode? ReadDocument()
    {
        _cursor.SkipWhitespace();
        if (_cursor.AtEnd)
        {
            _cursor.Report(_cursor.Offset, "The file is empty; expected a JSON object");
            return null;
        }

        SpecNode? root = ReadValue();
        if (root is null)
        {
            return null;
        }

        _cursor.SkipWhitespace();
        if (!_cursor.AtEnd)
        {
            Fail("Expected the end of the file after its one value");
            return null;
        }

        return root;
    }

    private SpecNode? ReadValue()
    {
        if (++_count % ValuesBetweenChecks == 0)
        {
            _cancellationToken.ThrowIfCancellationRequested();
        }

        int mark = _cursor.Offset;
        if (_count > ReadingLimits.Nodes)
        {
            ReadingLimits.ReportNodes(_findings, _cursor.Since(mark));
            return null;
        }

        char first = _cursor.Current;
        switch (first)
        {
            case '{' or '[':
                if (_depth == ReadingLimits.Depth)
                {
                    ReadingLimits.ReportDepth(_findings, _cursor.On(mark, mark + 1));
                    return null;
                }

                _depth++;
                SpecNode? collection = first == '{' ? ReadObject(mark) : ReadArray(mark);
                _depth--;
                return collection;
            case '"':
                return Scalar(ScalarKind.String, _scalars.ReadString(), mark);
            case '-' or (>= '0' and <= '9'):
                return Scalar(ScalarKind.Number, _scalars.ReadNumber(), mark);
            case (>= 'a' and <= 'z') or (>= 'A' and <= 'Z'):
                string? literal = _scalars.ReadLiteral();
                return Scalar(literal == "null" ? ScalarKind.Null : ScalarKind.Boolean, literal, mark);
            default:
                Fail("Expected a value");
                return null;
        }
    }

    private ScalarNode? Scalar(ScalarKind kind, string? text, int mark) =>
        text is null ? null : new ScalarNode(_cursor.Since(mark), kind, text);

    private MappingNode? ReadObject(int mark)
    {
        int first = _entries.Count;
        _cursor.Offset++;
        _cursor.SkipWhitespace();
        bool closed = _cursor.Current == '}';
        while (!closed)
        {
            if (ReadEntry() is not { } entry)
            {
                return null;
            }

            _entries.Add(entry);
            if (ReadSeparator('}', "the object", mark) is not { } end)
            {
                return null;
            }

            closed = end;
        }

        _cursor.Offset++;
        var node = new MappingNode(_cursor.Since(mark), _entries.TakeFrom(first));
        DuplicateKeys.Report(node, _findings);
        return node;
    }

    private MappingEntry? ReadEntry()
    {
        if (_cursor.Current != '"')
        {
            Fail(_cursor.Current == '}' ? "Expected another property after ',' (remove the comma)" : "Expected a property name in double quotes");
            return null;
        }

        int mark = _cursor.Offset;
        if (_scalars.ReadString() is not { } key)
        {
            return null;
        }

        SpecLocation place = _cursor.Since(mark);
        _cursor.SkipWhitespace();
        if (_cursor.Current != ':')
        {
            Fail("Expected ':' after the property name");
            return null;
        }

        _cursor.Offset++;
        _cursor.SkipWhitespace();
        return ReadValue() is { } value ? new MappingEntry(key, place, value) : null;
    }

    private SequenceNode? ReadArray(int mark)
    {
        int first = _items.Count;
        _cursor.Offset++;
        _cursor.SkipWhitespace();
        bool closed = _cursor.Current == ']';
        while (!closed)
        {
            if (_cursor.Current == ']')
            {
                Fail("Expected another value after ',' (remove the comma)");
                return null;
            }

            if (ReadValue() is not { } item)
            {
                return null;
            }

            _items.Add(item);
            if (ReadSeparator(']', "the array", mark) is not { } end)
            {
                return null;
            }

            closed = end;
        }

        _cursor.Offset++;
        return new SequenceNode(_cursor.Since(mark), _items.TakeFrom(first));
    }

    // Whether the collection ends here (true) or goes on behind a comma (false); null when neither, which was reported.
    private bool? ReadSeparator(char closing, string collection, int opening)
    {
        _cursor.SkipWhitespace();
        if (_cursor.Current == closing)
        {
            return true;
        }

        if (_cursor.Current == ',')
        {
            _cursor.Offset++;
            _cursor.SkipWhitespace();
            return false;
        }

        Fail(FormattableString.Invariant($"Expected ',' or '{closing}' in {collection} that begins on line {_cursor.LineOf(opening) + 1}"));
        return null;
    }

    private void Fail(string expectation)
    {
        string hint = _cursor.Current switch
        {
            '/' or '#' => "; JSON has no comments",
            '\'' => "; a string stands in double quotes",
            _ => "",
        };
        _cursor.Report(_cursor.Offset, $"{expectation}, but found {_cursor.Found()}{hint}");
    }
}
