using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Responses;

internal sealed class ErrorResponseAdded() : ChangeRule<ResponsePair>(
    "error-response-added", ChangeSeverity.Additive, ChangeDirection.Response,
    "Callers learn of a failure that any call can meet; those that handle failures in general are ready for it.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(ResponsePair pair) => ChangeNote.When(pair is { IsAdded: true, IsError: true, IsRange: false }, "was added");
}
