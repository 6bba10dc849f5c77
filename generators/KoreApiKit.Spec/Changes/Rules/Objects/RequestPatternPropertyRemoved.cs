using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Objects;

internal sealed class RequestPatternPropertyRemoved() : SchemaRule(
    "request-pattern-property-removed", ChangeSeverity.Additive, ChangeDirection.Request,
    "Callers may give properties of the old pattern any value.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) =>
        Lost(pair, "patternProperties", "properties that match {0} have no schema any more", schema => schema.PatternProperties.Keys);
}
