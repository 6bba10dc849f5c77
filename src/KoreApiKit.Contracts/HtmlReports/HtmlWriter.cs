using System.Text;

namespace KoreApiKit.Contracts.HtmlReports;

/// <summary>Writes HTML. All text and every attribute's value is escaped; names of tags and attributes are constants of ours.</summary>
internal sealed class HtmlWriter
{
    private readonly StringBuilder _html = new();
    private readonly Stack<string> _open = new();

    /// <summary>Opens an element. An attribute whose value is null is left out, one whose value is empty is written by its name.</summary>
    public HtmlWriter Open(string tag, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        WriteTag(tag, attributes);
        _open.Push(tag);
        return this;
    }

    /// <summary>Closes the element that was opened last.</summary>
    public HtmlWriter Close()
    {
        _html.Append("</").Append(_open.Pop()).Append('>');
        return this;
    }

    /// <summary>Closes the element that was opened last and ends the line.</summary>
    public HtmlWriter CloseLine()
    {
        Close();
        return Line();
    }

    /// <summary>Writes an element that cannot have content, such as <c>meta</c>.</summary>
    public HtmlWriter Void(string tag, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        WriteTag(tag, attributes);
        return this;
    }

    /// <summary>Writes an element that holds a text.</summary>
    public HtmlWriter Element(string tag, string text, params ReadOnlySpan<(string Name, string? Value)> attributes) =>
        Open(tag, attributes).Text(text).Close();

    /// <summary>Writes an element of a class that holds a text.</summary>
    public HtmlWriter Styled(string tag, string styleClass, string text) => Element(tag, text, ("class", styleClass));

    public HtmlWriter Text(string text)
    {
        HtmlText.Append(_html, text);
        return this;
    }

    /// <summary>Writes a style sheet or script of ours as it is.</summary>
    public HtmlWriter Asset(string tag, string content)
    {
        _html.Append('<').Append(tag).Append('>').Append(content).Append("</").Append(tag).Append('>');
        return Line();
    }

    public HtmlWriter Line()
    {
        _html.Append('\n');
        return this;
    }

    /// <summary>Gives all that was written.</summary>
    public override string ToString() => _html.ToString();

    private void WriteTag(string tag, ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        _html.Append('<').Append(tag);
        foreach ((string name, string? value) in attributes)
        {
            if (value is null)
            {
                continue;
            }

            _html.Append(' ').Append(name);
            if (value.Length > 0)
            {
                _html.Append("=\"");
                HtmlText.Append(_html, value);
                _html.Append('"');
            }
        }

        _html.Append('>');
    }
}
