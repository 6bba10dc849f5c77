using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Compositions;

internal sealed class RequestAnyOfAdded() : ChoiceRule(
    "request-any-of-added", ChangeSeverity.Breaking, ChangeDirection.Request,
    "Callers send objects that fit none of the alternatives of the new anyOf, and are refused.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => Choice(pair, "anyOf", isAdded: true);
}
