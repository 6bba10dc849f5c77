using KoreApiKit.Spec.Diagnostics;

namespace KoreApiKit.Spec.Text;

/// <summary>
/// Reads the part of YAML 1.2 in which most documents are written: one document of block mappings and sequences, with plain,
/// quoted and block scalars and short flow collections. It declines all else, and whatever may be an error, without a word:
/// a parser of the whole language then reads the text from its beginning. What it does read, it reads as that parser does.
/// </summary>
internal sealed class SimpleYamlReader
{
    private const int ValuesBetweenChecks = 4096;

    private readonly CancellationToken _cancellationToken;
    private readonly SimpleYamlCursor _cursor;
    private readonly SimpleYamlScalars _scalars;

    // Shared by all open collections: each takes off what it put on.
    private readonly List<MappingEntry> _entries = [];
    private readonly List<SpecNode> _items = [];
    private int _depth;
    private int _count;

    private SimpleYamlReader(string path, string text, CancellationToken cancellationToken)
    {
        _cancellationToken = cancellationToken;
        _cursor = new SimpleYamlCursor(path, text);
        _scalars = new SimpleYamlScalars(_cursor, new ShortStringCache(text.Length));
    }

    /// <summary>The root of a text, or null where the text was declined.</summary>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static SpecNode? Read(string path, string text, CancellationToken cancellationToken) =>
        SimpleYamlCursor.IsSimple(text) ? new SimpleYamlReader(path, text, cancellationToken).ReadDocument() : null;

    private SpecNode? ReadDocument()
    {
        _cursor.MoveToFirstContent();
        SpecNode? root = _cursor.AtEnd || _cursor.Current is '[' or '{' ? null : ReadBlock(-1);
        return _cursor.AtEnd && root is not ScalarNode ? root : null;
    }

    // Every reading of a value ends at the next content, wherever that stands.
    private SpecNode? ReadBlock(int parentColumn)
    {
        if (_cursor.AtEntry)
        {
            return ReadSequence();
        }

        return _scalars.TryReadKey() is { } key ? ReadMapping(key) : ReadInline(parentColumn);
    }

    private MappingNode? ReadMapping(MappingKey key)
    {
        int start = key.Location.Start;
        int column = start - _cursor.LineStart;
        if (!TryEnter())
        {
            return null;
        }

        int first = _entries.Count;
        while (true)
        {
            if (ReadValue(column) is not { } value)
            {
                return null;
            }

            _entries.Add(new MappingEntry(key.Text, key.Location, value));
            if (_cursor.AtEnd || _cursor.Column < column)
            {
                return EndMapping(_cursor.Since(start, value.Location.End), first);
            }

            if (_cursor.Column > column || _cursor.AtEntry || _scalars.TryReadKey() is not { } next)
            {
                return null;
            }

            key = next;
        }
    }

    private SpecNode? ReadValue(int column)
    {
        int behindKey = _cursor.Offset;
        _cursor.SkipSpaces();
        if (!_cursor.AtLineEnd)
        {
            return ReadInline(column);
        }

        _cursor.MoveToContent();
        if (_cursor.AtEnd || _cursor.Column < column)
        {
            return Empty(behindKey);
        }

        // The items of a list may stand below the key that they belong to without indentation.
        return _cursor.Column > column ? ReadBlock(column)
            : _cursor.AtEntry ? ReadSequence()
            : Empty(behindKey);
    }

    private SequenceNode? ReadSequence()
    {
        int start = _cursor.Offset;
        int column = _cursor.Column;
        if (!TryEnter())
        {
            return null;
        }

        int first = _items.Count;
        while (true)
        {
            if (ReadItem(column) is not { } item)
            {
                return null;
            }

            _items.Add(item);
            if (_cursor.AtEnd || _cursor.Column < column || (_cursor.Column == column && !_cursor.AtEntry))
            {
                _depth--;
                return new SequenceNode(_cursor.Since(start, item.Location.End), _items.TakeFrom(first));
            }

            if (_cursor.Column > column)
            {
                return null;
            }
        }
    }

    private SpecNode? ReadItem(int column)
    {
        _cursor.Offset++;
        int behindDash = _cursor.Offset;
        _cursor.SkipSpaces();
        if (!_cursor.AtLineEnd)
        {
            return ReadBlock(column);
        }

        _cursor.MoveToContent();
        return !_cursor.AtEnd && _cursor.Column > column ? ReadBlock(column) : Empty(behindDash);
    }

    private SpecNode? ReadInline(int parentColumn)
    {
        SpecNode? value = _cursor.Current switch
        {
            '[' or '{' => ReadFlow(parentColumn),
            '|' or '>' => Counted(_scalars.ReadBlock(parentColumn)),
            '"' or '\'' => Counted(_scalars.ReadQuoted(parentColumn)),
            _ => Counted(_scalars.ReadPlain(parentColumn)),
        };
        _cursor.SkipSpaces();
        if (value is null || !_cursor.AtLineEnd)
        {
            return null;
        }

        _cursor.MoveToContent();
        return value;
    }

    private SpecNode? ReadFlow(int parentColumn) => _cursor.Current switch
    {
        '[' => ReadFlowSequence(parentColumn),
        '{' => ReadFlowMapping(parentColumn),
        '"' or '\'' => Counted(_scalars.ReadQuoted(parentColumn)),
        _ => Counted(_scalars.ReadFlowPlain()),
    };

    private SequenceNode? ReadFlowSequence(int parentColumn)
    {
        int start = _cursor.Offset;
        int first = _items.Count;
        for (bool? closed = OpenFlow(']', parentColumn); closed != true; closed = ContinueFlow(']', parentColumn))
        {
            if (closed is null || ReadFlow(parentColumn) is not { } item)
            {
                return null;
            }

            _items.Add(item);
        }

        _depth--;
        return new SequenceNode(_cursor.Since(start, _cursor.Offset), _items.TakeFrom(first));
    }

    private MappingNode? ReadFlowMapping(int parentColumn)
    {
        int start = _cursor.Offset;
        int first = _entries.Count;
        for (bool? closed = OpenFlow('}', parentColumn); closed != true; closed = ContinueFlow('}', parentColumn))
        {
            if (closed is null || _scalars.TryReadFlowKey() is not { } key || !SkipFlowSpace(parentColumn) || ReadFlow(parentColumn) is not { } value)
            {
                return null;
            }

            _entries.Add(new MappingEntry(key.Text, key.Location, value));
        }

        return EndMapping(_cursor.Since(start, _cursor.Offset), first);
    }

    // Whether a collection ends here (true) or a value follows (false); null where it is declined.
    private bool? OpenFlow(char closing, int parentColumn)
    {
        _cursor.Offset++;
        return TryEnter() && SkipFlowSpace(parentColumn) ? TryClose(closing) : null;
    }

    private bool? ContinueFlow(char closing, int parentColumn)
    {
        if (!SkipFlowSpace(parentColumn))
        {
            return null;
        }

        if (TryClose(closing))
        {
            return true;
        }

        if (_cursor.Current != ',')
        {
            return null;
        }

        _cursor.Offset++;
        return SkipFlowSpace(parentColumn) && _cursor.Current != closing ? false : null;
    }

    private bool TryClose(char closing)
    {
        if (_cursor.Current != closing)
        {
            return false;
        }

        _cursor.Offset++;
        return true;
    }

    private bool SkipFlowSpace(int parentColumn)
    {
        _cursor.SkipSpaces();
        while (!_cursor.AtEnd && _cursor.Current == '\n')
        {
            _cursor.EnterLine(_cursor.Offset + 1);
            _cursor.SkipSpaces();
        }

        return !_cursor.AtEnd && _cursor.Column > parentColumn && _cursor.Current != '#';
    }

    private MappingNode? EndMapping(SpecLocation location, int first)
    {
        _depth--;
        var node = new MappingNode(location, _entries.TakeFrom(first));

        // To be reported, by the other parser.
        return node.HasDuplicateKeys ? null : node;
    }

    private bool TryEnter()
    {
        if (++_count % ValuesBetweenChecks == 0)
        {
            _cancellationToken.ThrowIfCancellationRequested();
        }

        return ++_depth <= ReadingLimits.Depth && _count <= ReadingLimits.Nodes;
    }

    private ScalarNode? Counted(ScalarNode? scalar) => ++_count <= ReadingLimits.Nodes ? scalar : null;

    private ScalarNode? Empty(int offset) =>
        Counted(new ScalarNode(_cursor.Since(offset, offset), ScalarKind.Null, "null"));
}
