using KoreApiKit.Spec.Changes.Pairs;
using KoreApiKit.Spec.OpenApi;

namespace KoreApiKit.Spec.Changes.Rules.Parameters;

internal sealed class OptionalCookieParameterAdded() : ChangeRule<ParameterPair>(
    "optional-cookie-parameter-added", ChangeSeverity.Additive, ChangeDirection.Request,
    "Callers have one more cookie parameter to send if they want.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(ParameterPair pair) =>
        ChangeNote.When(pair.IsAdded && pair.New is { Place: ParameterPlace.Cookie, Required: false }, "was added");
}
