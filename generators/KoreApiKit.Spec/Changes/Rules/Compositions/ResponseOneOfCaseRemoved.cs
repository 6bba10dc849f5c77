using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Compositions;

internal sealed class ResponseOneOfCaseRemoved() : BranchRule(
    "response-one-of-case-removed", ChangeSeverity.Additive, ChangeDirection.Response,
    "Readers do not get values of the removed kind any more.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(BranchPair pair) => Alternative(pair, "oneOf", isNew: false);
}
