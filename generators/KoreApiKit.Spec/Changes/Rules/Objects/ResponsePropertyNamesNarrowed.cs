using KoreApiKit.Spec.Changes.Pairs;
using KoreApiKit.Spec.Changes.Views;

namespace KoreApiKit.Spec.Changes.Rules.Objects;

internal sealed class ResponsePropertyNamesNarrowed() : PropertyNamesRule(
    "response-property-names-narrowed", ChangeSeverity.Additive, ChangeDirection.Response,
    "Readers get fewer names of properties, all of which they already know.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => 
        When(pair, ValueSetChange.Narrowed, "fewer names of properties are allowed");
}
