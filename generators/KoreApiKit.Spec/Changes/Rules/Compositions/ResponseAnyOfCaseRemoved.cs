using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Compositions;

internal sealed class ResponseAnyOfCaseRemoved() : BranchRule(
    "response-any-of-case-removed", ChangeSeverity.Additive, ChangeDirection.Response,
    "Readers get values of the alternatives that are left, which they know.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(BranchPair pair) => Alternative(pair, "anyOf", isNew: false);
}
