using System.Globalization;
using System.Text;

namespace KoreApiKit.Spec.Text;

/// <summary>Reads what stands in quotes in simple YAML (YAML 1.2.2, sections 7.3.1 and 7.3.2).</summary>
internal sealed class SimpleYamlQuotes(SimpleYamlCursor cursor, ShortStringCache strings)
{
    /// <summary>The column of a parent whose quotes must end in their line: no line is indented more.</summary>
    public const int OneLine = int.MaxValue;

    private readonly StringBuilder _builder = new();

    private string Text => cursor.Text;

    /// <summary>The text in the quotes that begin here; the cursor moves behind them. Null where it is declined.</summary>
    /// <param name="parentColumn">Further lines must be indented more than this.</param>
    public string? Read(int parentColumn)
    {
        char quote = Text[cursor.Offset];
        int start = ++cursor.Offset;
        ReadOnlySpan<char> rest = Text.AsSpan(start);
        int length = rest.IndexOfAny(quote, '\\', '\n');
        while (length >= 0 && quote == '\'' && rest[length] == '\\')
        {
            int more = rest.Slice(length + 1).IndexOfAny('\'', '\n');
            length = more < 0 ? -1 : length + 1 + more;
        }

        bool isWhole = length >= 0 && rest[length] == quote && (quote == '"' || cursor.At(start + length + 1) != '\'');
        if (isWhole)
        {
            cursor.Offset = start + length + 1;
            return strings.Get(rest.Slice(0, length));
        }

        return UnescapedText(quote, parentColumn);
    }

    private string? UnescapedText(char quote, int parentColumn)
    {
        _builder.Clear();
        int kept = 0;
        for (int i = cursor.Offset; i < Text.Length; i++)
        {
            char value = Text[i];
            if (value == quote && (quote == '"' || cursor.At(i + 1) != '\''))
            {
                cursor.Offset = i + 1;
                return _builder.ToString();
            }

            bool isEscaped = value == '\\' && quote == '"';
            if (value == '\n' || (isEscaped && cursor.At(i + 1) == '\n'))
            {
                if (FoldLine(isEscaped ? i + 1 : i, isEscaped ? null : kept, parentColumn) is not { } content)
                {
                    return null;
                }

                kept = _builder.Length;
                i = content - 1;
                continue;
            }

            if (isEscaped)
            {
                if (Escaped(cursor.At(++i), i) is not { } escaped)
                {
                    return null;
                }

                i += Text[i] == 'u' ? 4 : 0;
                value = escaped;
            }
            else if (value == quote)
            {
                i++;
            }

            _builder.Append(value);
            kept = value != ' ' || isEscaped ? _builder.Length : kept;
        }

        return null;
    }

    // Goes on in the next line of a text in quotes, and gives the offset of its content. An escaped line break leaves nothing.
    private int? FoldLine(int end, int? kept, int parentColumn)
    {
        (int content, int lines) = cursor.NextLine(end, int.MaxValue);
        if (content >= Text.Length || content - cursor.StartOfLine(content) <= parentColumn || (kept is null && lines > 1))
        {
            return null;
        }

        cursor.Offset = end;
        cursor.MoveDown(lines);
        if (kept is { } length)
        {
            _builder.Length = length;
            _builder.Append(lines > 1 ? '\n' : ' ', Math.Max(1, lines - 1));
        }

        return content;
    }

    private char? Escaped(char value, int offset) => value switch
    {
        '"' or '\\' or '/' or ' ' => value,
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        'b' => '\b',
        'f' => '\f',
        'u' when offset + 4 < Text.Length
            && ushort.TryParse(Text.Substring(offset + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out ushort unit)
            && !char.IsSurrogate((char)unit) => (char)unit,
        _ => null,
    };
}
