using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Compositions;

internal sealed class RequestAnyOfBecameOneOf() : ChoiceRule(
    "request-any-of-became-one-of", ChangeSeverity.Breaking, ChangeDirection.Request,
    "Callers that send values which fit several alternatives at once are refused.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => Keywords(pair, "anyOf", "oneOf");
}
