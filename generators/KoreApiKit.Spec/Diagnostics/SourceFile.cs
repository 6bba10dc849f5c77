namespace KoreApiKit.Spec.Diagnostics;

/// <summary>
/// A file that was read: its path, and where its lines begin. A line ends with <c>\n</c>, <c>\r\n</c> or a lone <c>\r</c>. A byte
/// order mark takes no column, because editors do not show it.
/// </summary>
internal sealed class SourceFile
{
    private readonly int _length;
    private readonly int[] _starts;

    /// <param name="path">The path that the compiler (or the caller) gave the file.</param>
    public SourceFile(string path, string text)
    {
        Path = path;
        _length = text.Length;
        _starts = new int[CountLines(text.AsSpan())];
        _starts[0] = text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0;
        int offset = 0;
        for (int line = 1; line < _starts.Length; line++)
        {
            offset += LengthOfLine(text.AsSpan(offset));
            _starts[line] = offset;
        }
    }

    public string Path { get; }

    /// <summary>The place between two offsets; offsets outside the text are moved to its nearest end.</summary>
    public SpecLocation Location(int start, int end)
    {
        start = Math.Min(Math.Max(start, 0), _length);
        return new SpecLocation(this, start, Math.Min(Math.Max(end, start), _length));
    }

    /// <summary>The lines and columns of a place.</summary>
    public SourceSpan Span(int start, int end)
    {
        int startLine = LineOf(start);
        int endLine = end == start ? startLine : LineOf(end);
        return new SourceSpan(start, end, startLine, Column(start, startLine), endLine, Column(end, endLine));
    }

    /// <summary>The line of an offset, counted from 0.</summary>
    public int LineOf(int offset)
    {
        int index = Array.BinarySearch(_starts, offset);
        return index >= 0 ? index : Math.Max(0, ~index - 1);
    }

    /// <summary>The offset at which the line of an offset begins.</summary>
    public int LineStart(int offset) => _starts[LineOf(offset)];

    private int Column(int offset, int line) => Math.Max(0, offset - _starts[line]);

    private static int CountLines(ReadOnlySpan<char> text)
    {
        int lines = 1;
        for (int length = LengthOfLine(text); length > 0; length = LengthOfLine(text))
        {
            text = text.Slice(length);
            lines++;
        }

        return lines;
    }

    /// <summary>The characters of the first line with its break, or 0 where no break ends it.</summary>
    private static int LengthOfLine(ReadOnlySpan<char> text)
    {
        int end = text.IndexOfAny('\n', '\r');
        return end < 0 ? 0
            : text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? end + 2
            : end + 1;
    }
}
