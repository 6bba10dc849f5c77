using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Compositions;

internal sealed class ResponseOneOfCaseAdded() : BranchRule(
    "response-one-of-case-added", ChangeSeverity.Risky, ChangeDirection.Response,
    "Readers that handle every kind of value meet one that they do not know.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(BranchPair pair) => Alternative(pair, "oneOf", isNew: true);
}
