using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Compositions;

internal sealed class RequestAnyOfCaseRemoved() : BranchRule(
    "request-any-of-case-removed", ChangeSeverity.Breaking, ChangeDirection.Request,
    "Callers whose values fit the removed alternative only are refused.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(BranchPair pair) => Alternative(pair, "anyOf", isNew: false);
}
