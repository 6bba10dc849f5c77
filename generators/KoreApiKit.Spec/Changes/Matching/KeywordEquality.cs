using System.Collections.Immutable;
using KoreApiKit.Spec.Changes.Views;
using KoreApiKit.Spec.Schemas;
using KoreApiKit.Spec.Schemas.Validation;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Spec.Changes.Matching;

/// <summary>
/// Tells quickly that two schemas have the same keywords, schemas inside them aside, so that no rule needs to look at them.
/// Most schemas of two versions are such.
/// </summary>
internal static class KeywordEquality
{
    // The schemas in these are pairs of their own.
    private static readonly HashSet<string> Named = new(StringComparer.Ordinal) { "properties", "patternProperties" };
    private static readonly HashSet<string> Single = new(StringComparer.Ordinal) { "items", "additionalProperties", "contains" };
    private static readonly HashSet<string> Listed = new(StringComparer.Ordinal) { "oneOf", "anyOf", "prefixItems", "allOf" };

    public static bool Same(SchemaView left, SchemaView right) => Same(left.Parts, right.Parts);

    public static bool Same(ImmutableArray<JsonSchema> left, ImmutableArray<JsonSchema> right)
    {
        if (left.Length != right.Length)
        {
            return false;
        }

        for (int i = 0; i < left.Length; i++)
        {
            if (!Same(left[i], right[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Same(JsonSchema left, JsonSchema right) => (left.Node, right.Node) switch
    {
        (MappingNode a, MappingNode b) => a.Entries.Length == b.Entries.Length
            && a.Entries.All(entry => b[entry.Key] is { } other && SameKeyword(entry.Key, entry.Value, other)),
        _ => NodeEquality.Instance.Equals(left.Node, right.Node),
    };

    // A choice of constants is an enum, and its alternatives are no pairs.
    private static bool IsConstant(SpecNode node) => node is MappingNode mapping && (mapping["const"] ?? mapping["enum"]) is not null;

    private static bool SameKeyword(string keyword, SpecNode left, SpecNode right) => (left, right) switch
    {
        (MappingNode a, MappingNode b) when Named.Contains(keyword) =>
            a.Entries.Length == b.Entries.Length && a.Entries.All(entry => b[entry.Key] is not null),
        (MappingNode, MappingNode) when Single.Contains(keyword) => true,
        (SequenceNode a, SequenceNode b) when Listed.Contains(keyword) && !a.Items.Concat(b.Items).Any(IsConstant) =>
            a.Items.Length == b.Items.Length,
        _ => NodeEquality.Instance.Equals(left, right),
    };
}
