using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Objects;

internal sealed class RequestPatternPropertyAdded() : SchemaRule(
    "request-pattern-property-added", ChangeSeverity.Breaking, ChangeDirection.Request,
    "Callers that use names of the new pattern for values of another kind are refused.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) =>
        Gained(pair, "patternProperties", "properties that match {0} have a schema now", schema => schema.PatternProperties.Keys);
}
