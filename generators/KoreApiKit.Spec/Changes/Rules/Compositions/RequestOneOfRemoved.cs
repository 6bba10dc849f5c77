using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Compositions;

internal sealed class RequestOneOfRemoved() : ChoiceRule(
    "request-one-of-removed", ChangeSeverity.Additive, ChangeDirection.Request,
    "Callers need not fit any alternative of the oneOf any more.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => Choice(pair, "oneOf", isAdded: false);
}
