using KoreApiKit.Spec.Changes.Pairs;
using KoreApiKit.Spec.Changes.Views;
using KoreApiKit.Spec.Schemas;

namespace KoreApiKit.Spec.Changes.Rules;

/// <summary>A rule about a schema that stands in a keyword of both, and allows less than before, more, or what cannot be compared.</summary>
internal abstract class ContainedSchemaRule(string id, ChangeSeverity severity, ChangeDirection direction, string reason)
    : SchemaRule(id, severity, direction, reason)
{
    /// <summary>The change of the schemas under a keyword; <see cref="ValueSetChange.None"/> where one of them is absent.</summary>
    protected static ValueSetChange ChangeOf(SchemaPair pair, string keyword, Func<JsonSchema, JsonSchema?> read) =>
        Differs(pair, keyword) && Find(pair.Old, read) is { } before && Find(pair.New, read) is { } now
            ? ViewContainment.Change(pair.Old.ViewOf(before), pair.New.ViewOf(now))
            : ValueSetChange.None;

    private static JsonSchema? Find(SchemaView view, Func<JsonSchema, JsonSchema?> read) =>
        view.Parts.Select(read).FirstOrDefault(schema => schema is not null);
}
