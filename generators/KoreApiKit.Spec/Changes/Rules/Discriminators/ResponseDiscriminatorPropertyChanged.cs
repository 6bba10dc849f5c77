using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Discriminators;

internal sealed class ResponseDiscriminatorPropertyChanged() : DiscriminatorRule(
    "response-discriminator-property-changed", ChangeSeverity.Breaking, ChangeDirection.Response,
    "Readers look for the kind in the old property, which does not hold it any more.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) =>
        ChangeNote.When(
            pair.Old.Discriminator is { } before && pair.New.Discriminator is { } now && before.PropertyName != now.PropertyName,
            $"the discriminator changed from '{pair.Old.Discriminator?.PropertyName}' to '{pair.New.Discriminator?.PropertyName}'",
            "discriminator");
}
