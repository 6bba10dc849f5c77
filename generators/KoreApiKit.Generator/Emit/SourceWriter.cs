using System.Buffers;
using System.Runtime.CompilerServices;

namespace KoreApiKit.Generator.Emit;

/// <summary>
/// Writes C# with indentation by block. Lines end with <c>\n</c> on every platform. Text from a spec enters only
/// through the methods of <see cref="CSharpText"/>.
/// </summary>
/// <remarks>
/// It writes into one rented buffer, and interpolated lines are written into it part by part: emitting is mostly copying,
/// so that a string for each line would cost more than the line.
/// </remarks>
internal sealed class SourceWriter
{
    private const int IndentWidth = 4;
    private const int SmallestBuffer = 1024;

    private char[] _text = [];
    private int _length;
    private int _depth;
    private bool _lineStarted;

    /// <summary>Writes an empty line.</summary>
    public SourceWriter Line()
    {
        Reserve(1);
        _text[_length++] = '\n';
        _lineStarted = false;
        return this;
    }

    /// <summary>Writes a line at the current depth. A raw string of several lines is indented line by line.</summary>
    public SourceWriter Line(string text)
    {
        Append(text);
        return Line();
    }

    /// <inheritdoc cref="Line(string)"/>
    public SourceWriter Line([InterpolatedStringHandlerArgument("")] ref InterpolatedSource text)
    {
        _ = text;
        return Line();
    }

    /// <summary>Writes text without ending the line.</summary>
    public SourceWriter Write(string text)
    {
        Append(text);
        return this;
    }

    /// <summary>Opens a block: <c>{</c> and one step deeper.</summary>
    public SourceWriter Open(string header)
    {
        Line(header);
        return Open();
    }

    /// <inheritdoc cref="Open(string)"/>
    public SourceWriter Open([InterpolatedStringHandlerArgument("")] ref InterpolatedSource header)
    {
        Line(ref header);
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
        if (_length > 1 && _text[_length - 1] == '\n' && _text[_length - 2] == '\n')
        {
            _length--;
        }

        _depth--;
        Append("}");
        return Line(suffix);
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

    /// <summary>Writes what another writer holds, as it is, and empties that one.</summary>
    public SourceWriter Take(SourceWriter other)
    {
        Reserve(other._length);
        Array.Copy(other._text, 0, _text, _length, other._length);
        _length += other._length;
        other.Clear();
        return this;
    }

    /// <summary>Gives all that was written and empties the writer, whose buffer goes back to the pool.</summary>
    /// <exception cref="InvalidOperationException">A block was opened and not closed.</exception>
    public string Finish()
    {
        string text = ToString();
        Clear();
        return text;
    }

    /// <exception cref="InvalidOperationException">A block was opened and not closed.</exception>
    public override string ToString() =>
        _depth == 0 ? new string(_text, 0, _length) : throw new InvalidOperationException("A block was opened and not closed.");

    /// <summary>Writes text at the current depth, each of its lines indented, without ending the last.</summary>
    internal void Append(string text)
    {
        int start = 0;
        for (int end = text.IndexOf('\n'); end >= 0; end = text.IndexOf('\n', start))
        {
            AppendInLine(text, start, end - start);
            Line();
            start = end + 1;
        }

        AppendInLine(text, start, text.Length - start);
    }

    private void AppendInLine(string text, int start, int length)
    {
        if (length == 0)
        {
            return;
        }

        int indent = _lineStarted ? 0 : _depth * IndentWidth;
        Reserve(indent + length);
        _text.AsSpan(_length, indent).Fill(' ');
        text.CopyTo(start, _text, _length + indent, length);
        _length += indent + length;
        _lineStarted = true;
    }

    private void Reserve(int count)
    {
        if (_text.Length - _length < count)
        {
            char[] larger = ArrayPool<char>.Shared.Rent(Math.Max(SmallestBuffer, Math.Max(_length + count, _text.Length * 2)));
            Array.Copy(_text, larger, _length);
            GiveBack();
            _text = larger;
        }
    }

    private void Clear()
    {
        GiveBack();
        _text = [];
        _length = 0;
        _lineStarted = false;
    }

    private void GiveBack()
    {
        if (_text.Length > 0)
        {
            ArrayPool<char>.Shared.Return(_text);
        }
    }
}
