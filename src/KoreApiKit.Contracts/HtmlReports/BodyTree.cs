using KoreApiKit.Contracts.Pacts;
using KoreApiKit.Contracts.Pacts.Rules;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Contracts.HtmlReports;

/// <summary>A JSON body as a list in lists, with the matcher that applies at each value, and the generator that makes it anew.</summary>
internal sealed class BodyTree(HtmlWriter html, PactMessage message)
{
    // What a page can show and a reader can read; hostile bodies have more.
    private const int MostValues = 1000;
    private const int LongestText = 300;

    private readonly List<PathSegment> _place = [];
    private int _left = MostValues;

    public void Write(SpecNode body)
    {
        html.Open("ul", ("class", "tree"));
        WriteEntry(null, body);
        html.CloseLine();
    }

    /// <summary>A value in one line; an array or object by how much it holds.</summary>
    public static void WriteScalar(HtmlWriter html, SpecNode value)
    {
        switch (value)
        {
            case ScalarNode { Kind: ScalarKind.String } text:
                html.Styled("span", "value text", $"\"{(text.Text.Length <= LongestText ? text.Text : text.Text[..LongestText] + "…")}\"");
                break;
            case ScalarNode scalar:
                html.Styled("span", "value", scalar.Text);
                break;
            case SequenceNode sequence:
                html.Styled("span", "value", sequence.Items.IsEmpty ? "[]" : $"[{Marks.Count(sequence.Items.Length, "item")}]");
                break;
            case MappingNode mapping:
                html.Styled("span", "value", mapping.Entries.IsEmpty ? "{}" : $"{{{Marks.Count(mapping.Entries.Length, "member")}}}");
                break;
        }
    }

    private void WriteEntry(string? name, SpecNode value)
    {
        if (--_left < 0)
        {
            return;
        }

        html.Open("li");
        if (name is not null)
        {
            html.Styled("span", "key", name).Text(" ");
        }

        WriteScalar(html, value);
        AppliedRule? applied = message.Rules.At(_place);
        MessageView.WriteMatcher(html, applied?.Rule, applied is { IsInherited: true });
        WriteGenerator();
        WriteParts(value);
        html.Close();
    }

    private void WriteGenerator()
    {
        foreach (PactGenerator generator in message.Generators.Where(
            generator => generator.Part == PactPart.Body && generator.Expression.Fit(_place) is { IsInherited: false }))
        {
            html.Text(" ").Styled("span", "matcher", $"made anew: {generator.Type}");
        }
    }

    private void WriteParts(SpecNode value)
    {
        (PathSegment Segment, string Name, SpecNode Value)[] parts = value switch
        {
            MappingNode mapping => [.. mapping.Entries.Select(entry => (PathSegment.Member(entry.Key), entry.Key, entry.Value))],
            SequenceNode sequence => [.. sequence.Items.Select((item, index) => (PathSegment.Item(index), FormattableString.Invariant($"{index}"), item))],
            _ => [],
        };
        if (parts.Length == 0)
        {
            return;
        }

        if (_left <= 0)
        {
            html.Text(" ").Styled("span", "note", "not shown, for length");
            return;
        }

        html.Open("ul");
        foreach ((PathSegment segment, string name, SpecNode part) in parts)
        {
            _place.Add(segment);
            WriteEntry(name, part);
            _place.RemoveAt(_place.Count - 1);
        }

        if (_left < 0)
        {
            html.Styled("li", "note", "… more is not shown, for length");
            _left = 0;
        }

        html.Close();
    }
}
