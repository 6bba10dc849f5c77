using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Strings;

internal sealed class RequestPatternChanged() : SchemaRule(
    "request-pattern-changed", ChangeSeverity.Risky, ChangeDirection.Request,
    "Callers that keep to the old pattern may be refused, since nobody can prove that the new one accepts all its texts.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => Replaced(pair, "pattern", schema => schema.Pattern);
}
