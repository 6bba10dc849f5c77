using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Compositions;

internal sealed class ResponseOneOfAdded() : ChoiceRule(
    "response-one-of-added", ChangeSeverity.Additive, ChangeDirection.Response,
    "Readers are promised that one of the alternatives of the new oneOf fits.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => Choice(pair, "oneOf", isAdded: true);
}
