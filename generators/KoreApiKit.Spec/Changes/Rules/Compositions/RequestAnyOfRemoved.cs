using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Compositions;

internal sealed class RequestAnyOfRemoved() : ChoiceRule(
    "request-any-of-removed", ChangeSeverity.Additive, ChangeDirection.Request,
    "Callers need not fit any alternative of the anyOf any more.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => Choice(pair, "anyOf", isAdded: false);
}
