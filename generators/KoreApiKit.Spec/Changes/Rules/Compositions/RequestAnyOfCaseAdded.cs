using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Compositions;

internal sealed class RequestAnyOfCaseAdded() : BranchRule(
    "request-any-of-case-added", ChangeSeverity.Additive, ChangeDirection.Request,
    "Callers may send values that only the new alternative accepts.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(BranchPair pair) => Alternative(pair, "anyOf", isNew: true);
}
