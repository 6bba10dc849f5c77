using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Discriminators;

internal sealed class RequestDiscriminatorPropertyChanged() : DiscriminatorRule(
    "request-discriminator-property-changed", ChangeSeverity.Breaking, ChangeDirection.Request,
    "Callers tell the kind by the old property, which the provider does not look at any more.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) =>
        ChangeNote.When(
            pair.Old.Discriminator is { } before && pair.New.Discriminator is { } now && before.PropertyName != now.PropertyName,
            $"the discriminator changed from '{pair.Old.Discriminator?.PropertyName}' to '{pair.New.Discriminator?.PropertyName}'",
            "discriminator");
}
