using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Objects;

internal sealed class ResponsePatternPropertyRemoved() : SchemaRule(
    "response-pattern-property-removed", ChangeSeverity.Risky, ChangeDirection.Response,
    "Readers that deserialize properties of the old pattern by their schema may get anything.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) =>
        Lost(pair, "patternProperties", "properties that match {0} have no schema any more", schema => schema.PatternProperties.Keys);
}
