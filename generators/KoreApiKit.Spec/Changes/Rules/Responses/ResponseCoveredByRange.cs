using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Responses;

internal sealed class ResponseCoveredByRange() : ResponseRule(
    "response-covered-by-range", ChangeSeverity.Risky, ChangeDirection.Response,
    "Callers may still get the status, but only what the range or default promises of its content.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(ResponsePair pair) =>
        ChangeNote.When(pair is { IsRemoved: true, IsRange: false } && IsCovered(pair), "was removed, and a range covers it now");
}
