using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Discriminators;

internal sealed class ResponseDiscriminatorRemoved() : DiscriminatorRule(
    "response-discriminator-removed", ChangeSeverity.Breaking, ChangeDirection.Response,
    "Readers that choose the type by the discriminator, as generated code does, may not find it.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) =>
        ChangeNote.When(
            pair.Old.Discriminator is not null && pair.New.Discriminator is null,
            $"the discriminator '{pair.Old.Discriminator?.PropertyName}' was removed",
            "discriminator");
}
