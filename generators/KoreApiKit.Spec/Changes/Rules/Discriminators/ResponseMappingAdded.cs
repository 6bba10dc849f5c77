using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Discriminators;

internal sealed class ResponseMappingAdded() : DiscriminatorRule(
    "response-mapping-added", ChangeSeverity.Risky, ChangeDirection.Response,
    "Readers that choose the type by the known values meet one that they do not know.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) =>
        ChangeNote.List(Added(pair), "the value {0} of the discriminator was added", "discriminator");
}
