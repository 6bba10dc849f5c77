using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Security;

internal sealed class Oauth2MetadataUrlChanged() : ChangeRule<SchemePair>(
    "oauth2-metadata-url-changed", ChangeSeverity.Risky, ChangeDirection.Both,
    "Callers that read the metadata of the authorization server look at the old address.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemePair pair) =>
        ChangeNote.When(pair.Differs("oauth2MetadataUrl"), "the address of the metadata changed", "oauth2MetadataUrl");
}
