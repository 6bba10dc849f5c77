using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Compositions;

internal sealed class ResponseAnyOfBecameOneOf() : ChoiceRule(
    "response-any-of-became-one-of", ChangeSeverity.Additive, ChangeDirection.Response,
    "Readers get values that fit just one alternative.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => Keywords(pair, "anyOf", "oneOf");
}
