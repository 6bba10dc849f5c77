using KoreApiKit.Spec.Changes.Pairs;
using KoreApiKit.Spec.Schemas;

namespace KoreApiKit.Spec.Changes.Rules.Objects;

/// <summary>A rule about the schemas that a property brings with it.</summary>
internal abstract class DependentSchemaRule(string id, ChangeSeverity severity, ChangeDirection direction, string reason)
    : SchemaRule(id, severity, direction, reason)
{
    /// <summary>The properties that bring another schema than before.</summary>
    protected static IEnumerable<string> Changed(SchemaPair pair)
    {
        IReadOnlyDictionary<string, JsonSchema> now = pair.New.DependentSchemas;
        return pair.Old.DependentSchemas
            .Where(entry => now.TryGetValue(entry.Key, out JsonSchema? schema) && !Same(entry.Value.Node, schema.Node))
            .Select(entry => entry.Key);
    }
}
