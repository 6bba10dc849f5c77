using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Discriminators;

internal sealed class ResponseDiscriminatorAdded() : DiscriminatorRule(
    "response-discriminator-added", ChangeSeverity.Additive, ChangeDirection.Response,
    "Readers can tell kinds apart by a property; the values are as before.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) =>
        ChangeNote.When(
            pair.Old.Discriminator is null && pair.New.Discriminator is not null,
            $"the discriminator '{pair.New.Discriminator?.PropertyName}' was added",
            "discriminator");
}
