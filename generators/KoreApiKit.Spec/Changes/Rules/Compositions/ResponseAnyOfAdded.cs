using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Compositions;

internal sealed class ResponseAnyOfAdded() : ChoiceRule(
    "response-any-of-added", ChangeSeverity.Additive, ChangeDirection.Response,
    "Readers are promised that one of the alternatives of the new anyOf fits.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => Choice(pair, "anyOf", isAdded: true);
}
