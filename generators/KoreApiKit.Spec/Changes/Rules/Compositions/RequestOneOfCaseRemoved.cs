using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Compositions;

internal sealed class RequestOneOfCaseRemoved() : BranchRule(
    "request-one-of-case-removed", ChangeSeverity.Breaking, ChangeDirection.Request,
    "Callers that send values of the removed kind are refused.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(BranchPair pair) => Alternative(pair, "oneOf", isNew: false);
}
