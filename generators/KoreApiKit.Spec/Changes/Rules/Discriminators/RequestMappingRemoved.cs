using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Discriminators;

internal sealed class RequestMappingRemoved() : DiscriminatorRule(
    "request-mapping-removed", ChangeSeverity.Breaking, ChangeDirection.Request,
    "Callers that name the kind by the removed value are not understood.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) =>
        ChangeNote.List(Removed(pair), "the value {0} of the discriminator was removed", "discriminator");
}
