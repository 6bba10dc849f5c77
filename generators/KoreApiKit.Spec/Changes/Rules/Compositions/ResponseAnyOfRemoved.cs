using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Compositions;

internal sealed class ResponseAnyOfRemoved() : ChoiceRule(
    "response-any-of-removed", ChangeSeverity.Risky, ChangeDirection.Response,
    "Readers that tell values apart by the anyOf may get one that fits none of its alternatives.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => Choice(pair, "anyOf", isAdded: false);
}
