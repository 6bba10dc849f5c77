using System.Collections.Immutable;
using KoreApiKit.Spec.Schemas;
using KoreApiKit.Spec.Schemas.Validation;

namespace KoreApiKit.Spec.Changes.Views;

/// <summary>A <c>oneOf</c> or <c>anyOf</c> of at least two alternatives besides null.</summary>
/// <param name="Keyword"><c>oneOf</c> or <c>anyOf</c>.</param>
internal sealed record ChoiceView(string Keyword, JsonSchema Owner, ImmutableArray<SchemaView> Branches)
{
    /// <summary>Whether no value can fit two alternatives, so that <c>oneOf</c> and <c>anyOf</c> mean the same.</summary>
    public bool IsDisjoint =>
        Branches.Count(branch => branch.AllowsNull) < 2
        && Branches.Select((branch, index) => Branches.Skip(index + 1).All(other => AreDisjoint(branch, other))).All(disjoint => disjoint);

    private static bool AreDisjoint(SchemaView left, SchemaView right) =>
        (left.Types & right.Types) == JsonTypes.None
        || HaveOtherValues(left, right)
        || left.Properties.Values.Any(property => property.IsRequired
            && right.Properties.TryGetValue(property.Name, out PropertyView? other)
            && other.IsRequired
            && HaveOtherValues(left.ViewOf(property.Schemas), right.ViewOf(other.Schemas)));

    private static bool HaveOtherValues(SchemaView left, SchemaView right) =>
        left.Values is { } some && right.Values is { } others && !some.Any(value => others.Contains(value, NodeEquality.Instance));
}
