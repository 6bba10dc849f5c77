using System.Text;
using KoreApiKit.Spec.Diagnostics;

namespace KoreApiKit.Spec.Text;

/// <summary>Reads the scalars and keys of simple YAML. A null value means that the text is declined, or that no key stands here.</summary>
internal sealed class SimpleYamlScalars(SimpleYamlCursor cursor, ShortStringCache strings)
{
    // The parser of the whole language takes no longer ones.
    private const int LongestKey = 1000;

    private readonly StringBuilder _builder = new();
    private readonly SimpleYamlQuotes _quotes = new(cursor, strings);

    private string Text => cursor.Text;

    /// <summary>Reads a key and its colon in a block; where none stands here, the cursor stays.</summary>
    public MappingKey? TryReadKey()
    {
        if (cursor.Current is '"' or '\'')
        {
            return TryReadQuotedKey();
        }

        int end = CanBeginPlain(cursor.Offset) ? EndOfPlain(cursor.Offset) : -1;
        return end >= 0 && cursor.At(end) == ':' ? EndKey(cursor.Offset, end, null) : null;
    }

    /// <summary>Reads a key of a flow mapping and its colon.</summary>
    public MappingKey? TryReadFlowKey()
    {
        if (cursor.Current is '"' or '\'')
        {
            return TryReadQuotedKey();
        }

        int end = cursor.Offset;
        while (cursor.At(end) is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' or '$' or '.' or '/')
        {
            end++;
        }

        return end > cursor.Offset && cursor.At(end) == ':' && cursor.At(end + 1) is ' ' or '\n' ? EndKey(cursor.Offset, end, null) : null;
    }

    /// <summary>Reads a plain scalar in a block, which may go on in further lines.</summary>
    public ScalarNode? ReadPlain(int parentColumn)
    {
        if (!CanBeginPlain(cursor.Offset))
        {
            return null;
        }

        int start = cursor.Offset;
        int end = EndOfPlain(cursor.Offset);
        string? folded = null;
        while (cursor.At(end) == '\n' && NextLineOfPlain(end, parentColumn) is var (content, lines))
        {
            if (folded is null)
            {
                _builder.Clear();
                folded = "";
                AppendTrimmed(start, end);
            }

            _builder.Append(lines > 1 ? '\n' : ' ', Math.Max(1, lines - 1));
            cursor.MoveDown(lines);
            cursor.Offset = content;
            end = EndOfPlain(content);
            AppendTrimmed(content, end);
        }

        if (cursor.At(end) == ':')
        {
            return null;
        }

        cursor.Offset = end;
        return Plain(cursor.Since(start, end), folded is null ? strings.Get(Trimmed(start, end)) : _builder.ToString());
    }

    /// <summary>Reads a plain scalar of a flow collection, in one line.</summary>
    public ScalarNode? ReadFlowPlain()
    {
        int start = cursor.Offset;
        int length = Text.AsSpan(start).IndexOfAny(",]}\n".AsSpan());
        if (length <= 0 || !CanBeginPlain(start) || !IsFlowPlain(Text.AsSpan(start, length)))
        {
            return null;
        }

        cursor.Offset += length;
        return Plain(cursor.Since(start, cursor.Offset), strings.Get(Trimmed(start, cursor.Offset)));
    }

    /// <summary>Reads a scalar in quotes, which may go on in further lines.</summary>
    public ScalarNode? ReadQuoted(int parentColumn)
    {
        int start = cursor.Offset;
        if (_quotes.Read(parentColumn) is not { } value)
        {
            return null;
        }

        return new ScalarNode(cursor.Since(start, cursor.Offset), ScalarKind.String, value);
    }

    /// <summary>Reads a block scalar, literal or folded, whose indentation shows by its first line.</summary>
    public ScalarNode? ReadBlock(int parentColumn)
    {
        int start = cursor.Offset;
        bool isLiteral = cursor.Current == '|';
        cursor.Offset++;
        bool strips = cursor.Current == '-';
        cursor.Offset += strips ? 1 : 0;
        cursor.SkipSpaces();
        if (cursor.AtEnd || cursor.Current != '\n')
        {
            return null;
        }

        (int content, int lines) = cursor.NextLine(cursor.Offset, int.MaxValue);
        int indentation = content - cursor.StartOfLine(content);
        if (content >= Text.Length || indentation <= parentColumn || cursor.NextLine(cursor.Offset, indentation).Content != content)
        {
            return null;
        }

        _builder.Clear().Append('\n', lines - 1);
        bool wasIndented = false;
        int end;
        while (true)
        {
            cursor.MoveDown(lines);
            end = cursor.LineEndFrom(cursor.LineStart);
            _builder.Append(Text, cursor.LineStart + indentation, end - cursor.LineStart - indentation);
            cursor.Offset = end;
            (content, lines) = cursor.NextLine(end, indentation);
            int column = content - cursor.StartOfLine(content);
            if (content >= Text.Length && lines > 0 && column > indentation)
            {
                // Readers differ on a last line of white space that has no end.
                return null;
            }

            if (content >= Text.Length || column < indentation)
            {
                break;
            }

            bool isIndented = column > indentation;
            bool keepsBreak = isLiteral || isIndented || wasIndented;
            _builder.Append(keepsBreak || lines > 1 ? '\n' : ' ', keepsBreak ? lines : Math.Max(1, lines - 1));
            wasIndented = isIndented;
        }

        if (!strips && end < Text.Length)
        {
            _builder.Append('\n');
        }

        SpecLocation location = cursor.Since(start, end);
        return location.End - cursor.LineStart > indentation ? new ScalarNode(location, ScalarKind.String, _builder.ToString()) : null;
    }

    private MappingKey? TryReadQuotedKey()
    {
        int start = cursor.Offset;
        if (_quotes.Read(SimpleYamlQuotes.OneLine) is { } value)
        {
            int end = cursor.Offset;
            int colon = cursor.BehindSpaces(end);
            if (cursor.At(colon) == ':' && cursor.At(colon + 1) is ' ' or '\n')
            {
                return EndKey(start, end, value);
            }
        }

        cursor.Offset = start;
        return null;
    }

    private MappingKey? EndKey(int start, int end, string? quoted)
    {
        if (end - start > LongestKey)
        {
            return null;
        }

        SpecLocation location = cursor.Since(start, end);
        string key = quoted ?? strings.Get(Trimmed(start, end));
        if (quoted is null && key == YamlTag.Merge)
        {
            return null;
        }

        cursor.Offset = cursor.BehindSpaces(end) + 1;
        return new MappingKey(key, location);
    }

    private static ScalarNode? Plain(SpecLocation location, string text)
    {
        (ScalarKind kind, string value) = YamlCoreSchema.Resolve(text);
        return YamlCoreSchema.IsNotFinite(value) ? null : new ScalarNode(location, kind, value);
    }

    private bool CanBeginPlain(int offset) => cursor.At(offset) switch
    {
        '\n' or ' ' or ',' or '[' or ']' or '{' or '}' or '#' or '&' or '*' or '!' or '|' or '>' or '\'' or '"' or '%' or '@' or '`' => false,
        '?' or ':' => false,
        '-' => cursor.At(offset + 1) is not (' ' or '\n' or '-' or ',' or '[' or ']' or '{' or '}'),
        _ => true,
    };

    // The offset of the line break, of the colon, or of the space before a comment that ends a plain text in its line.
    private int EndOfPlain(int offset)
    {
        ReadOnlySpan<char> rest = Text.AsSpan();
        for (int i = offset; ; i++)
        {
            int length = rest.Slice(i).IndexOfAny('\n', ':', '#');
            if (length < 0)
            {
                return Text.Length;
            }

            i += length;
            switch (rest[i])
            {
                case '\n':
                case ':' when cursor.At(i + 1) is ' ' or '\n':
                    return i;
                case '#' when i > offset && rest[i - 1] == ' ':
                    return i - 1;
            }
        }
    }

    // A colon that ends no word is part of the text.
    private static bool IsFlowPlain(ReadOnlySpan<char> text)
    {
        if (text.IndexOfAny("#?[{\"'&*!|>%@`".AsSpan()) >= 0)
        {
            return false;
        }

        int colon = text.LastIndexOf(':');
        return colon < 0 || (colon + 1 < text.Length && text.IndexOf(": ".AsSpan(), StringComparison.Ordinal) < 0);
    }

    private (int Content, int Lines)? NextLineOfPlain(int end, int parentColumn)
    {
        (int content, int lines) = cursor.NextLine(end, int.MaxValue);
        return content < Text.Length && content - cursor.StartOfLine(content) > parentColumn && Text[content] != '#'
            ? (content, lines)
            : null;
    }

    private ReadOnlySpan<char> Trimmed(int start, int end)
    {
        while (end > start && Text[end - 1] == ' ')
        {
            end--;
        }

        return Text.AsSpan(start, end - start);
    }

    private void AppendTrimmed(int start, int end) => _builder.Append(Text, start, Trimmed(start, end).Length);
}
