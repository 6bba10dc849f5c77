using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Compositions;

internal sealed class RequestOneOfBecameAnyOf() : ChoiceRule(
    "request-one-of-became-any-of", ChangeSeverity.Additive, ChangeDirection.Request,
    "Callers may send values that fit several alternatives at once.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => Keywords(pair, "oneOf", "anyOf");
}
