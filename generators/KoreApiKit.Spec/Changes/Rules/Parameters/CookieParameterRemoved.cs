using KoreApiKit.Spec.Changes.Pairs;
using KoreApiKit.Spec.OpenApi;

namespace KoreApiKit.Spec.Changes.Rules.Parameters;

internal sealed class CookieParameterRemoved() : ChangeRule<ParameterPair>(
    "cookie-parameter-removed", ChangeSeverity.Risky, ChangeDirection.Request,
    "Callers still send the cookie parameter; the provider does not look at it any more.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(ParameterPair pair) =>
        ChangeNote.When(pair.IsRemoved && pair.Old.Place == ParameterPlace.Cookie, "was removed");
}
