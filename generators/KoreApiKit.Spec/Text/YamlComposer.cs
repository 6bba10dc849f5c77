using System.Collections.Immutable;
using KoreApiKit.Spec.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace KoreApiKit.Spec.Text;

/// <summary>Makes nodes of the events of a YAML parser. A null value means: the reading ends here, and that was reported.</summary>
internal sealed class YamlComposer(
    YamlSource source,
    SourceFile file,
    YamlTabs tabs,
    FindingCollection findings,
    CancellationToken cancellationToken)
{
    private const int EventsBetweenChecks = 1024;

    private readonly Dictionary<string, YamlAnchor> _anchors = new(StringComparer.Ordinal);

    private readonly Parser _parser = new(new StringReader(source.Text));
    private int _lastEnd;
    private int _depth;
    private int _events;
    private long _size;

    /// <summary>The offset behind the last event: where the parser was when it failed.</summary>
    public int Progress { get; private set; }

    public SpecNode? ComposeDocument()
    {
        Next();
        if (Next() is not DocumentStart)
        {
            Report(FindingDescriptors.SyntaxError, file.Location(0, 0), "The file is empty; expected an object, such as 'openapi: 3.1.0'");
            return null;
        }

        if (ComposeNode(Next(), false) is not { } root)
        {
            return null;
        }

        Next();
        if (Next() is DocumentStart second)
        {
            Report(
                FindingDescriptors.NotSupported,
                file.Location(Start(second), End(second)),
                "Only the first YAML document of a file is read; the one that begins here is not");
        }

        return root.Node;
    }

    private YamlValue? ComposeNode(ParsingEvent current, bool inFlow)
    {
        if (current is AnchorAlias alias)
        {
            return ComposeAlias(alias);
        }

        if (current is not NodeEvent node)
        {
            // The parser leaves the value out where a block mapping has an empty key.
            Report(FindingDescriptors.SyntaxError, file.Location(_lastEnd, _lastEnd + 1), "Expected a key before ':'");
            return null;
        }

        if (_size++ >= ReadingLimits.Nodes)
        {
            ReadingLimits.ReportNodes(findings, file.Location(Start(node), Start(node) + 1));
            return null;
        }

        if (YamlTag.IsUnknown(node.Tag))
        {
            Report(FindingDescriptors.NotSupported, Place(node), $"The tag '{node.Tag.Value}' is not known; the value is read without it");
        }

        YamlAnchor? anchor = node.Anchor.IsEmpty ? null : _anchors[node.Anchor.Value] = new YamlAnchor();
        YamlValue? value = node switch
        {
            Scalar scalar => ComposeScalar(scalar),
            MappingStart mapping => ComposeCollection(mapping, mapping.Style == MappingStyle.Flow, inFlow, ComposeMapping),
            SequenceStart sequence => ComposeCollection(sequence, sequence.Style == SequenceStyle.Flow, inFlow, ComposeSequence),
            _ => null,
        };
        if (anchor is not null)
        {
            anchor.Value = value;
        }

        return value;
    }

    private YamlValue? ComposeAlias(AnchorAlias alias)
    {
        string name = alias.Value.Value;
        if (!_anchors.TryGetValue(name, out YamlAnchor? anchor))
        {
            Report(FindingDescriptors.SyntaxError, Place(alias), $"The alias '*{name}' stands for nothing: expected an anchor '&{name}' before it");
            return null;
        }

        if (anchor.Value is not { } value)
        {
            Report(FindingDescriptors.SyntaxError, Place(alias), $"The alias '*{name}' stands inside the value that it stands for; expected a value without end to be written as a $ref");
            return null;
        }

        if (_depth + value.Height > ReadingLimits.Depth)
        {
            ReadingLimits.ReportDepth(findings, Place(alias));
            return null;
        }

        return CheckedSize(value with { End = End(alias) }, alias);
    }

    private YamlValue ComposeScalar(Scalar scalar)
    {
        (ScalarKind kind, string value, string? problem) = YamlTag.Resolve(scalar);
        SpecLocation place = Place(scalar);
        if (problem is not null)
        {
            Report(FindingDescriptors.SyntaxError, place, problem);
        }
        else if (YamlTag.IsPlain(scalar) && YamlCoreSchema.IsNotFinite(value))
        {
            Report(FindingDescriptors.NotSupported, place, $"JSON has no number '{value}'; it is read as a string");
        }

        return new YamlValue(new ScalarNode(place, kind, value), 1, 0, place.End);
    }

    private YamlValue? ComposeCollection(NodeEvent start, bool isFlow, bool inFlow, Func<NodeEvent, bool, YamlValue?> compose)
    {
        if (_depth == ReadingLimits.Depth)
        {
            ReadingLimits.ReportDepth(findings, file.Location(Start(start), Start(start) + 1));
            return null;
        }

        if (!inFlow && !isFlow && ReportTab(start))
        {
            return null;
        }

        _depth++;
        YamlValue? value = compose(start, isFlow);
        _depth--;
        return value;
    }

    private YamlValue? ComposeMapping(NodeEvent start, bool isFlow)
    {
        var builder = new YamlMappingBuilder();
        var extent = new YamlExtent(End(start));
        for (ParsingEvent current = Next(); current is not MappingEnd; current = Next())
        {
            if (!isFlow && ReportTab(current))
            {
                return null;
            }

            if (ComposeKey(current) is not var (key, keyLocation, merges) || ComposeNode(Next(), isFlow) is not { } value)
            {
                return null;
            }

            extent.Add(value);
            if (CheckedSize(extent.ToValue(value.Node, value.End), current) is null)
            {
                return null;
            }

            if (!merges)
            {
                builder.Add(new MappingEntry(key, keyLocation, value.Node));
            }
            else if (!builder.TryMerge(value.Node))
            {
                Report(FindingDescriptors.SyntaxError, keyLocation, "Expected an object, or a list of objects, to merge by '<<'");
                return null;
            }
        }

        int end = Closing(isFlow, '}', extent.End);
        var node = new MappingNode(file.Location(Start(start), end), builder.Build());
        DuplicateKeys.Report(node, findings);
        return extent.ToValue(node, end);
    }

    private YamlValue? ComposeSequence(NodeEvent start, bool isFlow)
    {
        ImmutableArray<SpecNode>.Builder items = ImmutableArray.CreateBuilder<SpecNode>();
        var extent = new YamlExtent(End(start));
        for (ParsingEvent current = Next(); current is not SequenceEnd; current = Next())
        {
            if (ComposeNode(current, isFlow) is not { } item)
            {
                return null;
            }

            extent.Add(item);
            if (CheckedSize(extent.ToValue(item.Node, item.End), current) is null)
            {
                return null;
            }

            items.Add(item.Node);
        }

        int end = Closing(isFlow, ']', extent.End);
        return extent.ToValue(new SequenceNode(file.Location(Start(start), end), items.ToImmutable()), end);
    }

    // Keys are strings in JSON: "200", "null" and "true" become their text, as written.
    private (string Key, SpecLocation Location, bool Merges)? ComposeKey(ParsingEvent current)
    {
        if (current is AnchorAlias alias)
        {
            return ComposeAlias(alias) switch
            {
                null => null,
                { Node: ScalarNode named } => (named.Text, Place(alias), false),
                _ => Refuse(alias),
            };
        }

        if (current is not Scalar scalar)
        {
            return Refuse(current);
        }

        SpecLocation location = Place(scalar);
        if (!scalar.Anchor.IsEmpty)
        {
            var node = new ScalarNode(location, ScalarKind.String, scalar.Value);
            _anchors[scalar.Anchor.Value] = new YamlAnchor { Value = new YamlValue(node, 1, 0, location.End) };
        }

        return (scalar.Value, location, YamlTag.IsMerge(scalar));

        (string Key, SpecLocation Location, bool Merges)? Refuse(ParsingEvent key)
        {
            // Where a collection begins, the parser stands before its bracket.
            SpecLocation place = key is AnchorAlias ? Place(key) : file.Location(Start(key), Start(key) + 1);
            Report(FindingDescriptors.SyntaxError, place, "Expected a plain text as key: an object or a list cannot be a key in JSON");
            return null;
        }
    }

    private YamlValue? CheckedSize(YamlValue value, ParsingEvent current)
    {
        if (value.Size <= ReadingLimits.Nodes)
        {
            return value;
        }

        ReadingLimits.ReportNodes(findings, Place(current));
        return null;
    }

    private bool ReportTab(ParsingEvent current)
    {
        if (tabs.Before(Start(current)) is not { } tab)
        {
            return false;
        }

        findings.Add(FindingDescriptors.TabIndentation, tab);
        return true;
    }

    private ParsingEvent Next()
    {
        if (++_events % EventsBetweenChecks == 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
        }

        if (!_parser.MoveNext())
        {
            return new StreamEnd();
        }

        ParsingEvent current = _parser.Current!;
        _lastEnd = Progress;
        Progress = End(current);
        return current;
    }

    // The event at the end of a flow collection stands before its bracket; that of a block collection far behind it.
    private int Closing(bool isFlow, char bracket, int lastEnd)
    {
        int end = Start(_parser.Current!);
        return isFlow && end < source.Original.Length && source.Original[end] == bracket ? end + 1 : lastEnd;
    }

    // The parser counts the line breaks behind a block scalar or an empty value to it; the span of a value has none.
    private SpecLocation Place(ParsingEvent current)
    {
        int start = Start(current);
        int end = End(current);
        while (end > start && char.IsWhiteSpace(source.Original[end - 1]))
        {
            end--;
        }

        return file.Location(start, end);
    }

    private int Start(ParsingEvent current) => source.ToOriginal(current.Start.Index);

    private int End(ParsingEvent current) => source.ToOriginal(current.End.Index);

    private void Report(FindingDescriptor descriptor, SpecLocation place, string message) =>
        findings.Add(descriptor, place, message);
}
