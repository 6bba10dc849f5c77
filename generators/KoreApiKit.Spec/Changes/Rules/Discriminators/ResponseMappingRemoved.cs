using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Discriminators;

internal sealed class ResponseMappingRemoved() : DiscriminatorRule(
    "response-mapping-removed", ChangeSeverity.Additive, ChangeDirection.Response,
    "Readers do not get the removed value of the discriminator any more.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) =>
        ChangeNote.List(Removed(pair), "the value {0} of the discriminator was removed", "discriminator");
}
