using KoreApiKit.Spec.Diagnostics;

namespace KoreApiKit.Spec.Text;

/// <summary>A place in a text without tabs and carriage returns, which moves forward and counts lines as it goes.</summary>
internal sealed class SimpleYamlCursor(string path, string text)
{
    private readonly SourceFile _file = new(path, text);

    private const string DocumentStart = "---\n";

    public string Text => text;

    /// <summary>The offset of the next character, counted from 0.</summary>
    public int Offset { get; set; }

    /// <summary>The offset at which the line of <see cref="Offset"/> begins.</summary>
    public int LineStart { get; private set; }

    public int Column => Offset - LineStart;

    public bool AtEnd => Offset >= text.Length;

    /// <summary>The next character; a line break behind the last one.</summary>
    public char Current => At(Offset);

    /// <summary>Whether a <c>-</c> stands here that begins an item of a sequence.</summary>
    public bool AtEntry => Current == '-' && At(Offset + 1) is ' ' or '\n';

    /// <summary>Whether nothing but a comment follows in this line.</summary>
    public bool AtLineEnd => Current == '\n' || (Current == '#' && (Column == 0 || text[Offset - 1] == ' '));

    /// <summary>
    /// Whether a text has one document without directives, and no character that breaks lines or indents in a way of its own.
    /// </summary>
    public static bool IsSimple(string text)
    {
        foreach (char value in text)
        {
            if ((value < ' ' && value != '\n') || value is '\u007F' or '\u0085' or '\u2028' or '\u2029' or '\uFEFF')
            {
                return false;
            }
        }

        return (!text.StartsWith("---", StringComparison.Ordinal) || text.StartsWith(DocumentStart, StringComparison.Ordinal))
            && !text.StartsWith("...", StringComparison.Ordinal)
            && text.IndexOf("\n---", StringComparison.Ordinal) < 0
            && text.IndexOf("\n...", StringComparison.Ordinal) < 0;
    }

    /// <summary>The character at an offset; a line break behind the last one.</summary>
    public char At(int offset) => offset < text.Length ? text[offset] : '\n';

    /// <summary>The offset of the line break that ends the line of an offset, or the length of the text.</summary>
    public int LineEndFrom(int offset)
    {
        int length = text.AsSpan(offset).IndexOf('\n');
        return length < 0 ? text.Length : offset + length;
    }

    /// <summary>Moves from the beginning of the text to the first content.</summary>
    public void MoveToFirstContent()
    {
        if (text.StartsWith(DocumentStart, StringComparison.Ordinal))
        {
            EnterLine(DocumentStart.Length);
        }

        SkipSpaces();
        if (AtLineEnd)
        {
            MoveToContent();
        }
    }

    /// <summary>Moves from the end of a line to the next line that is neither empty nor a comment, behind its indentation.</summary>
    public void MoveToContent()
    {
        while (!AtEnd && AtLineEnd)
        {
            Offset = LineEndFrom(Offset);
            if (!AtEnd)
            {
                EnterLine(Offset + 1);
                SkipSpaces();
            }
        }
    }

    /// <summary>Moves to the beginning of the next line.</summary>
    /// <param name="start">The offset behind the line break.</param>
    public void EnterLine(int start)
    {
        LineStart = start;
        Offset = start;
    }

    public void SkipSpaces() => Offset = BehindSpaces(Offset);

    /// <summary>The first offset from <paramref name="offset"/> on at which no space stands.</summary>
    public int BehindSpaces(int offset)
    {
        while (offset < text.Length && text[offset] == ' ')
        {
            offset++;
        }

        return offset;
    }

    /// <summary>The first character behind a line break that is no space of an empty line, and how many lines lie between.</summary>
    /// <param name="end">The offset of the line break.</param>
    /// <param name="indentation">A line of more spaces than this is not empty.</param>
    public (int Content, int Lines) NextLine(int end, int indentation)
    {
        int lines = 0;
        while (end < text.Length)
        {
            int start = end + 1;
            lines++;
            end = BehindSpaces(start);
            if (At(end) != '\n' || end - start > indentation)
            {
                return (end, lines);
            }
        }

        return (text.Length, lines);
    }

    /// <summary>The offset at which the line of an offset begins.</summary>
    public int StartOfLine(int offset) => offset == 0 ? 0 : text.LastIndexOf('\n', offset - 1) + 1;

    /// <summary>Moves to the beginning of a later line.</summary>
    public void MoveDown(int lines)
    {
        for (int i = 0; i < lines; i++)
        {
            EnterLine(LineEndFrom(Offset) + 1);
        }
    }

    /// <summary>The place from one offset to another. Space at its end does not count.</summary>
    public SpecLocation Since(int start, int end)
    {
        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return new SpecLocation(_file, start, end);
    }
}
