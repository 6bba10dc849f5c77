using System.Text;
using KoreApiKit.Spec.Diagnostics;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Contracts.Matching.Values;

/// <summary>JSON values: their kinds, their texts and whether they are equal.</summary>
internal static class JsonValues
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The value that bytes are the JSON of, or why they are none.</summary>
    public static (SpecNode? Value, string Problem) Parse(ReadOnlyMemory<byte> bytes)
    {
        if (Decode(bytes) is not { } text)
        {
            return (null, "it is not UTF-8");
        }

        var findings = new FindingCollection();
        SpecNode? value = JsonSpecReader.Read("body", text, findings, CancellationToken.None).Root;
        return (value, value is null ? string.Join("; ", findings.ToOrderedArray().Select(Describe)) : "");
    }

    /// <summary>The text that bytes are the UTF-8 of, or null.</summary>
    public static string? Decode(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            return StrictUtf8.GetString(bytes.Span);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    public static bool AreEqual(SpecNode left, SpecNode right) => (left, right) switch
    {
        (ScalarNode a, ScalarNode b) when a.Kind != b.Kind => false,
        (ScalarNode { Kind: ScalarKind.Number } a, ScalarNode b) => JsonNumbers.AreEqual(a.Text, b.Text),
        (ScalarNode a, ScalarNode b) => string.Equals(a.Text, b.Text, StringComparison.Ordinal),
        (SequenceNode a, SequenceNode b) => AreEqual(a.Items, b.Items),
        (MappingNode a, MappingNode b) => Covers(a, b) && Covers(b, a),
        _ => false,
    };

    public static bool AreEqual(IReadOnlyList<SpecNode> left, IReadOnlyList<SpecNode> right) =>
        left.Count == right.Count && left.Zip(right).All(static pair => AreEqual(pair.First, pair.Second));

    /// <summary>The members of an object, each name once; of two with one name the last counts.</summary>
    public static IEnumerable<KeyValuePair<string, SpecNode>> Members(MappingNode mapping) => mapping.Entries
        .Where(entry => !mapping.HasDuplicateKeys || ReferenceEquals(mapping.Find(entry.Key), entry))
        .Select(static entry => KeyValuePair.Create(entry.Key, entry.Value));

    /// <summary>The text of a value as regular expressions see it: that of a string itself, and the JSON of other values.</summary>
    public static string Text(SpecNode node) => node switch
    {
        ScalarNode { Kind: ScalarKind.Number } number => JsonNumbers.Text(number.Text),
        ScalarNode scalar => scalar.Text,
        _ => NodeJson.Of(node),
    };

    /// <summary>The value with its kind, for people.</summary>
    public static string Describe(SpecNode node) => $"{NodeJson.Of(node)} ({Kind(node)})";

    /// <summary>The kind of a value, for people.</summary>
    public static string Kind(SpecNode node) => node switch
    {
        MappingNode => "object",
        SequenceNode => "array",
        ScalarNode { Kind: ScalarKind.String } => "string",
        ScalarNode { Kind: ScalarKind.Boolean } => "boolean",
        ScalarNode { Kind: ScalarKind.Null } => "null",
        _ => JsonNumbers.IsInteger(node) ? "integer" : "decimal",
    };

    private static string Describe(Finding finding) => FormattableString.Invariant(
        $"{finding.Message} (line {finding.Location.Span.StartLine + 1}, column {finding.Location.Span.StartColumn + 1})");

    private static bool Covers(MappingNode left, MappingNode right) =>
        Members(left).All(member => right[member.Key] is { } other && AreEqual(member.Value, other));
}
