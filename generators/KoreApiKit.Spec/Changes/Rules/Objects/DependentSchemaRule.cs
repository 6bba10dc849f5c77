using KoreApiKit.Spec.Changes.Pairs;
using KoreApiKit.Spec.Changes.Views;
using KoreApiKit.Spec.Schemas;

namespace KoreApiKit.Spec.Changes.Rules.Objects;

/// <summary>A rule about the schemas that a property brings with it.</summary>
internal abstract class DependentSchemaRule(string id, ChangeSeverity severity, ChangeDirection direction, string reason)
    : SchemaRule(id, severity, direction, reason)
{
    /// <summary>A note about the properties that bring another schema than before, one that changed as asked.</summary>
    /// <param name="words">How the schema changed.</param>
    protected static ChangeNote? Changed(SchemaPair pair, ValueSetChange change, string words)
    {
        IReadOnlyDictionary<string, JsonSchema> now = pair.New.DependentSchemas;
        IEnumerable<string> names = pair.Old.DependentSchemas
            .Where(entry => now.TryGetValue(entry.Key, out JsonSchema? schema)
                && !Same(entry.Value.Node, schema.Node)
                && ViewContainment.Change(pair.Old.ViewOf(entry.Value), pair.New.ViewOf(schema)) == change)
            .Select(entry => entry.Key);
        return ChangeNote.List(names, $"the further schema of objects with {{0}} {words}", "dependentSchemas");
    }
}
