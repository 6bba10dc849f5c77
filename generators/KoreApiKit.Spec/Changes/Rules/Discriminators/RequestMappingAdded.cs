using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Discriminators;

internal sealed class RequestMappingAdded() : DiscriminatorRule(
    "request-mapping-added", ChangeSeverity.Additive, ChangeDirection.Request,
    "Callers may name a kind by one more value.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) =>
        ChangeNote.List(Added(pair), "the value {0} of the discriminator was added", "discriminator");
}
