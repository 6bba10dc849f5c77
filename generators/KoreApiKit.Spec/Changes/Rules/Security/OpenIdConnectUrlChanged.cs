using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Security;

internal sealed class OpenIdConnectUrlChanged() : ChangeRule<SchemePair>(
    "open-id-connect-url-changed", ChangeSeverity.Breaking, ChangeDirection.Both,
    "Callers discover the issuer at the old address and get tokens that are not accepted.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemePair pair) =>
        ChangeNote.When(pair.Differs("openIdConnectUrl"), "the address for discovery changed", "openIdConnectUrl");
}
