using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Objects;

internal sealed class ResponsePatternPropertyAdded() : SchemaRule(
    "response-pattern-property-added", ChangeSeverity.Additive, ChangeDirection.Response,
    "Readers are promised what properties with names of the pattern hold.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) =>
        Gained(pair, "patternProperties", "properties that match {0} have a schema now", schema => schema.PatternProperties.Keys);
}
