using System.Globalization;
using System.Text;
using KoreApiKit.Spec.Diagnostics;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Spec.Tests.Text;

/// <summary>A text that was read, with what was found, in forms that are short to assert on.</summary>
internal sealed record Reading(SpecNode? Root, FindingCollection Findings, string Text)
{
    public static Reading Json(string text) => Of(JsonSpecReader.Read, "spec.json", text);

    public static Reading Yaml(string text) => Of(YamlSpecReader.Read, "spec.yaml", text);

    public static Reading Any(string path, string text) => Of(SpecTextReader.Read, path, text);

    /// <summary>The only finding, as <c>KAK001 line:column message</c>, counted from 1.</summary>
    public string OnlyFinding => Show(Assert.Single(Findings.ToOrderedArray()));

    /// <summary>The part of the text that a finding points at.</summary>
    public string TextOfOnlyFinding => Cut(Assert.Single(Findings.ToOrderedArray()).Location);

    /// <summary>The tree as JSON without spaces.</summary>
    public string Tree => Show(Assert.IsAssignableFrom<SpecNode>(Root));

    public SpecNode At(params object[] way)
    {
        SpecNode node = Assert.IsAssignableFrom<SpecNode>(Root);
        foreach (object step in way)
        {
            node = step is int index ? ((SequenceNode)node).Items[index] : Assert.IsAssignableFrom<SpecNode>(((MappingNode)node)[(string)step]);
        }

        return node;
    }

    /// <summary>The text between the offsets of a place.</summary>
    public string Cut(SpecLocation location) => Text[location.Start..location.End];

    public static string Place(SpecLocation location) => string.Create(
        CultureInfo.InvariantCulture,
        $"{location.Span.StartLine}:{location.Span.StartColumn}-{location.Span.EndLine}:{location.Span.EndColumn}");

    public static string Show(SpecNode node)
    {
        var builder = new StringBuilder();
        Append(builder, node);
        return builder.ToString();
    }

    private static string Show(Finding finding) => string.Create(
        CultureInfo.InvariantCulture,
        $"{finding.Descriptor.Id} {finding.Location.Span.StartLine + 1}:{finding.Location.Span.StartColumn + 1} {finding.Message}");

    private static Reading Of(Func<string, string, FindingCollection, CancellationToken, SpecDocument> read, string path, string text)
    {
        var findings = new FindingCollection();
        return new Reading(read(path, text, findings, CancellationToken.None).Root, findings, text);
    }

    private static void Append(StringBuilder builder, SpecNode node)
    {
        switch (node)
        {
            case MappingNode mapping:
                builder.Append('{');
                for (int i = 0; i < mapping.Entries.Length; i++)
                {
                    builder.Append(i == 0 ? "" : ",").Append(Quote(mapping.Entries[i].Key)).Append(':');
                    Append(builder, mapping.Entries[i].Value);
                }

                builder.Append('}');
                break;
            case SequenceNode sequence:
                builder.Append('[');
                for (int i = 0; i < sequence.Items.Length; i++)
                {
                    builder.Append(i == 0 ? "" : ",");
                    Append(builder, sequence.Items[i]);
                }

                builder.Append(']');
                break;
            case ScalarNode scalar:
                builder.Append(scalar.Kind == ScalarKind.String ? Quote(scalar.Text) : scalar.Text);
                break;
        }
    }

    private static string Quote(string text) => System.Text.Json.JsonSerializer.Serialize(text);
}
