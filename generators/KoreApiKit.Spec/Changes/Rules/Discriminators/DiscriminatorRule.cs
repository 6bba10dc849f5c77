using System.Collections.Immutable;
using KoreApiKit.Spec.Changes.Pairs;
using KoreApiKit.Spec.Changes.Views;
using KoreApiKit.Spec.Schemas;

namespace KoreApiKit.Spec.Changes.Rules.Discriminators;

/// <summary>A rule about the property that tells the alternatives of a choice apart.</summary>
internal abstract class DiscriminatorRule(string id, ChangeSeverity severity, ChangeDirection direction, string reason)
    : SchemaRule(id, severity, direction, reason)
{
    /// <summary>The values in the mapping of one schema that the other's lacks, where both have a discriminator.</summary>
    protected static IEnumerable<string> Only(SchemaView all, SchemaView others) =>
        all.Discriminator is { } discriminator && others.Discriminator is { } other
            ? ValuesOf(discriminator).Except(ValuesOf(other), StringComparer.Ordinal)
            : [];

    /// <summary>The values that stand for schemas of different names.</summary>
    protected static IEnumerable<string> Changed(SchemaPair pair) =>
        from before in Mapping(pair.Old)
        from now in Mapping(pair.New)
        where before.Value == now.Value && pair.Old.ViewOf(before.Schema).Name != pair.New.ViewOf(now.Schema).Name
        select before.Value;

    private static ImmutableArray<DiscriminatorMapping> Mapping(SchemaView view) =>
        view.Discriminator?.Mapping ?? ImmutableArray<DiscriminatorMapping>.Empty;

    private static IEnumerable<string> ValuesOf(Discriminator discriminator) => discriminator.Mapping.Select(mapping => mapping.Value);
}
