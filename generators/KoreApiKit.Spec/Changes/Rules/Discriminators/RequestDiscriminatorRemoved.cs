using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Discriminators;

internal sealed class RequestDiscriminatorRemoved() : DiscriminatorRule(
    "request-discriminator-removed", ChangeSeverity.Additive, ChangeDirection.Request,
    "Callers need not tell the kind by a certain property.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) =>
        ChangeNote.When(
            pair.Old.Discriminator is not null && pair.New.Discriminator is null,
            $"the discriminator '{pair.Old.Discriminator?.PropertyName}' was removed",
            "discriminator");
}
