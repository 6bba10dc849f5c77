using System.Collections.Immutable;
using KoreApiKit.Spec.Changes.Pairs;
using KoreApiKit.Spec.Changes.Views;
using KoreApiKit.Spec.Schemas.Validation;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Spec.Changes.Rules.Values;

/// <summary>A rule about the values of an <c>enum</c> that both schemas have.</summary>
internal abstract class EnumRule(string id, ChangeSeverity severity, ChangeDirection direction, string reason)
    : SchemaRule(id, severity, direction, reason)
{
    /// <inheritdoc/>
    protected override bool AppliesTo(SchemaPair pair) =>
        base.AppliesTo(pair) && pair.Old is { HasConst: false, Values: not null } && pair.New is { HasConst: false, Values: not null };

    /// <summary>The values of one schema that the other lacks.</summary>
    /// <param name="format">The text, with <c>{0}</c> for the values.</param>
    protected static ChangeNote? Values(SchemaView all, SchemaView others, string format)
    {
        var known = new HashSet<SpecNode>(others.Values!.Value, NodeEquality.Instance);
        ImmutableArray<SpecNode> missing = all.Values!.Value.Where(value => !known.Contains(value)).ToImmutableArray();
        return missing.IsEmpty ? null : new ChangeNote(format.Replace("{0}", ValueText.List(missing)), "enum");
    }
}
