using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Discriminators;

internal sealed class RequestMappingChanged() : DiscriminatorRule(
    "request-mapping-changed", ChangeSeverity.Breaking, ChangeDirection.Request,
    "Callers that use the value send the schema it stood for, and another one is expected.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) =>
        ChangeNote.List(Changed(pair), "the value {0} of the discriminator stands for another schema now", "discriminator");
}
