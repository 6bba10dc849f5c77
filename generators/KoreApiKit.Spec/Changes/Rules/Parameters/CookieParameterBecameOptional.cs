using KoreApiKit.Spec.Changes.Pairs;
using KoreApiKit.Spec.OpenApi;

namespace KoreApiKit.Spec.Changes.Rules.Parameters;

internal sealed class CookieParameterBecameOptional() : ChangeRule<ParameterPair>(
    "cookie-parameter-became-optional", ChangeSeverity.Additive, ChangeDirection.Request,
    "Callers may leave the cookie parameter out.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(ParameterPair pair) =>
        ChangeNote.When(
            pair.TurnedOff(parameter => parameter.Required) && pair.New.Place == ParameterPlace.Cookie,
            "is optional now",
            "required");
}
