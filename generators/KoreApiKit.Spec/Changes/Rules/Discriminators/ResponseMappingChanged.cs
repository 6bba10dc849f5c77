using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Discriminators;

internal sealed class ResponseMappingChanged() : DiscriminatorRule(
    "response-mapping-changed", ChangeSeverity.Breaking, ChangeDirection.Response,
    "Readers that get the value read the schema it stood for, and another one comes.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) =>
        ChangeNote.List(Changed(pair), "the value {0} of the discriminator stands for another schema now", "discriminator");
}
