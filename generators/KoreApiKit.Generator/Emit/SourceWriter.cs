using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace KoreApiKit.Generator.Emit;

/// <summary>
/// Writes C# with indentation by block. Lines end with <c>\n</c> on every platform. Text from a spec enters only
/// through the methods of <see cref="CSharpText"/>.
/// </summary>
internal sealed class SourceWriter
{
    private const int IndentWidth = 4;

    private readonly StringBuilder _text = new();
    private int _depth;
    private bool _lineStarted;

    /// <summary>Writes an empty line.</summary>
    public SourceWriter Line()
    {
        _text.Append('\n');
        _lineStarted = false;
        return this;
    }

    /// <summary>Writes a line at the current depth. A raw string of several lines is indented line by line.</summary>
    public SourceWriter Line(string text)
    {
        int start = 0;
        while (true)
        {
            int end = text.IndexOf('\n', start);
            int length = (end < 0 ? text.Length : end) - start;
            Append(text, start, length);
            Line();
            if (end < 0)
            {
                return this;
            }

            start = end + 1;
        }
    }

    /// <summary>Writes text without ending the line.</summary>
    public SourceWriter Write(string text)
    {
        Append(text, 0, text.Length);
        return this;
    }

    /// <summary>Opens a block: <c>{</c> and one step deeper.</summary>
    public SourceWriter Open(string header)
    {
        Line(header);
        return Open();
    }

    /// <summary>Opens a block without a header.</summary>
    public SourceWriter Open()
    {
        Line("{");
        _depth++;
        return this;
    }

    /// <summary>Closes a block: one step back and <c>}</c>, followed by <paramref name="suffix"/>. An empty line before it is taken away.</summary>
    public SourceWriter Close(string suffix = "")
    {
        if (_text.Length > 1 && _text[_text.Length - 1] == '\n' && _text[_text.Length - 2] == '\n')
        {
            _text.Length--;
        }

        _depth--;
        return Line("}" + suffix);
    }

    /// <summary>One step deeper without a brace.</summary>
    public SourceWriter Indent()
    {
        _depth++;
        return this;
    }

    /// <summary>One step back without a brace.</summary>
    public SourceWriter Unindent()
    {
        _depth--;
        return this;
    }

    /// <summary>The text so far as the compiler wants it (UTF-8, so that it can be hashed and written).</summary>
    public SourceText ToSourceText() => SourceText.From(ToString(), Encoding.UTF8);

    public override string ToString() =>
        _depth == 0 ? _text.ToString() : throw new InvalidOperationException("A block was opened and not closed.");

    private void Append(string text, int start, int length)
    {
        if (length == 0)
        {
            return;
        }

        if (!_lineStarted)
        {
            _text.Append(' ', _depth * IndentWidth);
            _lineStarted = true;
        }

        _text.Append(text, start, length);
    }
}
