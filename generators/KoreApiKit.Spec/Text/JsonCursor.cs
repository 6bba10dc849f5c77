using System.Globalization;
using KoreApiKit.Spec.Diagnostics;

namespace KoreApiKit.Spec.Text;

/// <summary>
/// A place that moves through JSON text and knows its line. Only whitespace holds line breaks in JSON, so that lines are
/// counted nowhere else.
/// </summary>
internal sealed class JsonCursor
{
    private readonly string _path;
    private readonly FindingCollection _findings;
    private int _line;
    private int _lineStart;

    public JsonCursor(string path, string text, FindingCollection findings)
    {
        _path = path;
        _findings = findings;
        Text = text;
        Offset = text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0;
        _lineStart = Offset;
    }

    public string Text { get; }

    public int Offset { get; set; }

    public bool AtEnd => Offset >= Text.Length;

    /// <summary>The character here, or NUL at the end.</summary>
    public char Current => Offset < Text.Length ? Text[Offset] : '\0';

    /// <summary>Moves over space, tab and line breaks (RFC 8259, section 2).</summary>
    public void SkipWhitespace()
    {
        string text = Text;
        int offset = Offset;
        for (; offset < text.Length; offset++)
        {
            char value = text[offset];
            if (value == '\n' || (value == '\r' && (offset + 1 == text.Length || text[offset + 1] != '\n')))
            {
                _line++;
                _lineStart = offset + 1;
            }
            else if (value is not (' ' or '\t' or '\r'))
            {
                break;
            }
        }

        Offset = offset;
    }

    /// <summary>The place here, to begin a span that may reach over lines.</summary>
    public (int Offset, int Line, int Column) Mark() => (Offset, _line, Offset - _lineStart);

    /// <summary>The span from a mark up to here.</summary>
    public SpecLocation Since((int Offset, int Line, int Column) mark) =>
        new(_path, new SourceSpan(mark.Offset, Offset, mark.Line, mark.Column, _line, Offset - _lineStart));

    /// <summary>The span between two offsets of this line.</summary>
    public SpecLocation On(int start, int end) =>
        new(_path, new SourceSpan(start, end, _line, start - _lineStart, _line, end - _lineStart));

    /// <summary>Reports the character at an offset of this line.</summary>
    public void Report(int offset, string message) =>
        _findings.Add(FindingDescriptors.SyntaxError, On(offset, Math.Min(offset + 1, Text.Length)), message);

    /// <summary>Reports a token of this line.</summary>
    public void Report(int start, int end, string message) =>
        _findings.Add(FindingDescriptors.SyntaxError, On(start, end), message);

    /// <summary>Names what stands here, for a message.</summary>
    public string Found()
    {
        if (AtEnd)
        {
            return "the end of the file";
        }

        char value = Current;
        if (char.IsHighSurrogate(value) && Offset + 1 < Text.Length && char.IsLowSurrogate(Text[Offset + 1]))
        {
            return $"'{Text.Substring(Offset, 2)}'";
        }

        return value < ' ' || value == '\u007F' || char.IsSurrogate(value) || char.IsWhiteSpace(value) || value == '\uFEFF'
            ? "the character U+" + ((int)value).ToString("X4", CultureInfo.InvariantCulture)
            : $"'{value}'";
    }
}
