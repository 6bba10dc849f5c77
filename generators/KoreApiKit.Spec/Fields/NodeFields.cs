using System.Collections.Immutable;
using System.Globalization;
using KoreApiKit.Spec.Diagnostics;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Spec.Fields;

/// <summary>
/// Reads the fields of one object by the kind that each must have. A value of another kind gives one finding at its place
/// and is then treated as absent.
/// </summary>
internal sealed class NodeFields(MappingNode node, string documentPath, NodeWay way, FindingCollection findings)
{
    public MappingNode Node { get; } = node;

    public SpecLocation Location => Node.Location;

    public PlacedNode Place => new(Node, documentPath, way);

    public bool Has(string key) => Node[key] is not null;

    /// <summary>The place of a key, or of the object where the key is absent.</summary>
    public SpecLocation LocationOf(string key) => Node.Find(key)?.KeyLocation ?? Location;

    /// <summary>The value of a key, whatever its kind.</summary>
    public PlacedNode? Value(string key) => Node[key] is { } value ? Place.Child(key, value) : null;

    public string? String(string key)
    {
        switch (Node[key])
        {
            case null:
                return null;
            case ScalarNode { Kind: ScalarKind.String } scalar:
                return scalar.Text;
            case { } other:
                Report(key, "a string", other);
                return null;
        }
    }

    /// <summary>A string, or the text of a number or boolean: YAML reads an unquoted <c>1.0</c> or <c>true</c> as such.</summary>
    public string? Text(string key) =>
        Node[key] is ScalarNode { Kind: ScalarKind.Number or ScalarKind.Boolean } scalar ? scalar.Text : String(key);

    public bool? Boolean(string key)
    {
        switch (Node[key])
        {
            case null:
                return null;
            case ScalarNode { Kind: ScalarKind.Boolean } scalar:
                return scalar.Text == "true";
            case { } other:
                Report(key, "true or false", other);
                return null;
        }
    }

    public bool Flag(string key) => Boolean(key) ?? false;

    /// <summary>The JSON text of a number.</summary>
    public string? Number(string key)
    {
        switch (Node[key])
        {
            case null:
                return null;
            case ScalarNode { Kind: ScalarKind.Number } scalar:
                return scalar.Text;
            case { } other:
                Report(key, "a number", other);
                return null;
        }
    }

    /// <summary>A whole number that is not negative, capped at <see cref="int.MaxValue"/>. It may be written as <c>3.0</c>.</summary>
    public int? Count(string key)
    {
        switch (Node[key])
        {
            case null:
                return null;
            case ScalarNode { Kind: ScalarKind.Number } scalar when ParseCount(scalar.Text) is { } count:
                return count;
            case { } other:
                Report(key, "a whole number that is not negative", other);
                return null;
        }
    }

    public NodeFields? Object(string key)
    {
        switch (Node[key])
        {
            case null:
                return null;
            case MappingNode mapping:
                return Of(Place.Child(key, mapping), mapping);
            case { } other:
                Report(key, "an object", other);
                return null;
        }
    }

    /// <summary>The members of an object, in document order; none where it is absent.</summary>
    public IEnumerable<(MappingEntry Entry, PlacedNode Value)> Members(string key) =>
        Object(key)?.Members() ?? [];

    /// <summary>The members of this object, in document order. Of two with one key the last counts.</summary>
    public IEnumerable<(MappingEntry Entry, PlacedNode Value)> Members()
    {
        PlacedNode place = Place;
        foreach (MappingEntry entry in Node.Entries)
        {
            if (!Node.HasDuplicateKeys || ReferenceEquals(Node.Find(entry.Key), entry))
            {
                yield return (entry, place.Child(entry.Key, entry.Value));
            }
        }
    }

    /// <summary>The members of an object without its <c>x-</c> extensions.</summary>
    public IEnumerable<(MappingEntry Entry, PlacedNode Value)> NamedMembers(string key)
    {
        foreach ((MappingEntry Entry, PlacedNode Value) member in Members(key))
        {
            if (!member.Entry.Key.StartsWith("x-", StringComparison.Ordinal))
            {
                yield return member;
            }
        }
    }

    /// <summary>The items of an array; none where it is absent.</summary>
    public IEnumerable<PlacedNode> Items(string key) =>
        Sequence(key) is { } sequence ? ItemsOf(Place.Child(key, sequence), sequence) : [];

    public SequenceNode? Sequence(string key)
    {
        switch (Node[key])
        {
            case null:
                return null;
            case SequenceNode sequence:
                return sequence;
            case { } other:
                Report(key, "an array", other);
                return null;
        }
    }

    /// <summary>The strings of an array. An item of another kind is reported and left out.</summary>
    public ImmutableArray<string> Strings(string key)
    {
        if (!Has(key))
        {
            return ImmutableArray<string>.Empty;
        }

        var strings = ImmutableArray.CreateBuilder<string>();
        foreach (PlacedNode item in Items(key))
        {
            if (item.Node is ScalarNode { Kind: ScalarKind.String } scalar)
            {
                strings.Add(scalar.Text);
            }
            else
            {
                Report(key, "an array of strings", item.Node);
            }
        }

        return strings.ToImmutable();
    }

    /// <summary>The fields of a value that must be an object, or null after a finding.</summary>
    public static NodeFields? Of(PlacedNode value, string name, FindingCollection findings)
    {
        if (value.Node is MappingNode mapping)
        {
            return new NodeFields(mapping, value.DocumentPath, value.Way, findings);
        }

        findings.Add(FindingDescriptors.WrongKind, value.Location, name, "an object", Describe(value.Node));
        return null;
    }

    /// <summary>Reports a value of the wrong kind, at the value.</summary>
    public void Report(string key, string expected, SpecNode actual) =>
        findings.Add(FindingDescriptors.WrongKind, actual.Location, key, expected, Describe(actual));

    /// <summary>Reports that this object lacks a field that the specification requires.</summary>
    /// <param name="what">The object, such as <c>response</c>.</param>
    /// <param name="consequence">What is done without the field.</param>
    public void ReportMissing(string what, string key, string consequence) =>
        findings.Add(FindingDescriptors.MissingField, Location, what, key, consequence);

    /// <summary>What a node is, in words: <c>a string</c>, <c>the number -1</c>, <c>an array</c>.</summary>
    public static string Describe(SpecNode node) => node switch
    {
        MappingNode => "an object",
        SequenceNode => "an array",
        ScalarNode { Kind: ScalarKind.Null } => "null",
        ScalarNode { Kind: ScalarKind.String } text => $"the string '{Shorten(text.Text)}'",
        ScalarNode { Kind: ScalarKind.Number } number => $"the number {Shorten(number.Text)}",
        ScalarNode scalar => scalar.Text,
        _ => "something else",
    };

    private static IEnumerable<PlacedNode> ItemsOf(PlacedNode place, SequenceNode sequence)
    {
        for (int i = 0; i < sequence.Items.Length; i++)
        {
            yield return place.Child(i, sequence.Items[i]);
        }
    }

    private NodeFields Of(PlacedNode place, MappingNode mapping) =>
        new(mapping, place.DocumentPath, place.Way, findings);

    private static string Shorten(string text) => text.Length <= 24 ? text : text.Substring(0, 24) + "…";

    private static int? ParseCount(string text)
    {
        if (decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number))
        {
            return number < 0 || decimal.Truncate(number) != number ? null
                : number > int.MaxValue ? int.MaxValue
                : (int)number;
        }

        // Beyond decimal's range: more than can ever be counted, unless it is negative.
        return text[0] == '-' ? null : int.MaxValue;
    }
}
