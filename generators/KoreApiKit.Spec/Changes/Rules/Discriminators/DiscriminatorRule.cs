using System.Collections.Immutable;
using KoreApiKit.Spec.Changes.Pairs;
using KoreApiKit.Spec.Changes.Views;
using KoreApiKit.Spec.Schemas;

namespace KoreApiKit.Spec.Changes.Rules.Discriminators;

/// <summary>A rule about the property that tells the alternatives of a choice apart.</summary>
internal abstract class DiscriminatorRule(string id, ChangeSeverity severity, ChangeDirection direction, string reason)
    : SchemaRule(id, severity, direction, reason)
{
    /// <summary>
    /// The values that the new mapping adds: those that it names, and the names of schemas that stand for themselves now
    /// since their values were removed.
    /// </summary>
    protected static IEnumerable<string> Added(SchemaPair pair) =>
        pair.Old.Discriminator is { } before && pair.New.Discriminator is { } now
            ? Only(now, before, pair.New).Concat(NamesInPlaceOfValues(pair, before, now))
            : [];

    /// <summary>The values of the old mapping that the new one lacks.</summary>
    protected static IEnumerable<string> Removed(SchemaPair pair) =>
        pair.Old.Discriminator is { } before && pair.New.Discriminator is { } now ? Only(before, now, pair.Old) : [];

    /// <summary>The values that stand for another schema. One that only has another name is compared by what it holds.</summary>
    protected static IEnumerable<string> Changed(SchemaPair pair) =>
        from before in Mapping(pair.Old)
        from now in Mapping(pair.New)
        where before.Value == now.Value
        let oldName = NameOf(pair.Old, before)
        let newName = NameOf(pair.New, now)
        where oldName != newName && (Knows(pair.New, oldName) || Knows(pair.Old, newName))
        select before.Value;

    // OpenAPI 3.1.1, section 4.8.25: without a mapping, the name of a schema is its value.
    private static IEnumerable<string> Only(Discriminator all, Discriminator others, SchemaView owner) =>
        from mapping in all.Mapping
        where !others.Mapping.Any(other => other.Value == mapping.Value) && NameOf(owner, mapping) != mapping.Value
        select mapping.Value;

    private static IEnumerable<string> NamesInPlaceOfValues(SchemaPair pair, Discriminator before, Discriminator now) =>
        from mapping in before.Mapping
        let name = NameOf(pair.Old, mapping)
        where name is not null
            && Knows(pair.New, name)
            && !before.Mapping.Any(other => other.Value == name)
            && !now.Mapping.Any(other => other.Value == mapping.Value || NameOf(pair.New, other) == name)
        select name;

    private static bool Knows(SchemaView view, string? name) =>
        name is not null
        && (Mapping(view).Any(mapping => NameOf(view, mapping) == name) || view.Choices.Any(choice => choice.Branches.Any(branch => branch.Name == name)));

    private static string? NameOf(SchemaView view, DiscriminatorMapping mapping) => view.ViewOf(mapping.Schema).Name;

    private static ImmutableArray<DiscriminatorMapping> Mapping(SchemaView view) =>
        view.Discriminator?.Mapping ?? ImmutableArray<DiscriminatorMapping>.Empty;
}
