using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Compositions;

internal sealed class ResponseAnyOfCaseAdded() : BranchRule(
    "response-any-of-case-added", ChangeSeverity.Risky, ChangeDirection.Response,
    "Readers may get a value that fits none of the alternatives they know.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(BranchPair pair) => Alternative(pair, "anyOf", isNew: true);
}
