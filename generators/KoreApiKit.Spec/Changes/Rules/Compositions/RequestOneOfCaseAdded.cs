using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Compositions;

internal sealed class RequestOneOfCaseAdded() : BranchRule(
    "request-one-of-case-added", ChangeSeverity.Additive, ChangeDirection.Request,
    "Callers may send one more kind of value.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(BranchPair pair) => Alternative(pair, "oneOf", isNew: true);
}
