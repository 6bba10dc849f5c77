using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Discriminators;

internal sealed class RequestDiscriminatorAdded() : DiscriminatorRule(
    "request-discriminator-added", ChangeSeverity.Risky, ChangeDirection.Request,
    "Callers that do not send the property which tells kinds apart may be refused.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) =>
        ChangeNote.When(
            pair.Old.Discriminator is null && pair.New.Discriminator is not null,
            $"the discriminator '{pair.New.Discriminator?.PropertyName}' was added",
            "discriminator");
}
