using KoreApiKit.Spec.Diagnostics;

namespace KoreApiKit.Spec.Text;

/// <summary>
/// Where the lines of a text begin. A line ends with <c>\n</c>, <c>\r\n</c> or a lone <c>\r</c>. A byte order mark takes no
/// column, because editors do not show it.
/// </summary>
internal sealed class LineTable
{
    private readonly List<int> _starts;

    public LineTable(string text)
    {
        Length = text.Length;
        _starts = [text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0];
        for (int i = 0; i < text.Length; i++)
        {
            char value = text[i];
            if (value == '\n' || (value == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
            {
                _starts.Add(i + 1);
            }
        }
    }

    private int Length { get; }

    /// <summary>The offset at which the line of an offset begins.</summary>
    public int LineStart(int offset) => _starts[LineOf(offset)];

    /// <summary>The span between two offsets; offsets outside the text are moved to its nearest end.</summary>
    public SourceSpan Span(int start, int end)
    {
        start = Math.Min(Math.Max(start, 0), Length);
        end = Math.Min(Math.Max(end, start), Length);
        int startLine = LineOf(start);
        int endLine = end == start ? startLine : LineOf(end);
        return new SourceSpan(start, end, startLine, Column(start, startLine), endLine, Column(end, endLine));
    }

    private int Column(int offset, int line) => Math.Max(0, offset - _starts[line]);

    private int LineOf(int offset)
    {
        int index = _starts.BinarySearch(offset);
        return index >= 0 ? index : Math.Max(0, ~index - 1);
    }
}
