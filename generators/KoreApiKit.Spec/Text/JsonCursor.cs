using System.Globalization;
using KoreApiKit.Spec.Diagnostics;

namespace KoreApiKit.Spec.Text;

/// <summary>A place that moves through JSON text.</summary>
internal sealed class JsonCursor
{
    private readonly SourceFile _file;
    private readonly FindingCollection _findings;

    public JsonCursor(string path, string text, FindingCollection findings)
    {
        _file = new SourceFile(path, text);
        _findings = findings;
        Text = text;
        Offset = text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0;
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
        while (offset < text.Length && text[offset] is ' ' or '\t' or '\n' or '\r')
        {
            offset++;
        }

        Offset = offset;
    }

    /// <summary>The line of an offset, counted from 0.</summary>
    public int LineOf(int offset) => _file.LineOf(offset);

    /// <summary>The place from an offset up to here.</summary>
    public SpecLocation Since(int start) => new(_file, start, Offset);

    /// <summary>The place between two offsets.</summary>
    public SpecLocation On(int start, int end) => new(_file, start, end);

    /// <summary>Reports the character at an offset.</summary>
    public void Report(int offset, string message) =>
        _findings.Add(FindingDescriptors.SyntaxError, On(offset, Math.Min(offset + 1, Text.Length)), message);

    /// <summary>Reports a token.</summary>
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
