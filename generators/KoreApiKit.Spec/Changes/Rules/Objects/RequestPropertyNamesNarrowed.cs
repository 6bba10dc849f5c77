using KoreApiKit.Spec.Changes.Pairs;
using KoreApiKit.Spec.Changes.Views;

namespace KoreApiKit.Spec.Changes.Rules.Objects;

internal sealed class RequestPropertyNamesNarrowed() : PropertyNamesRule(
    "request-property-names-narrowed", ChangeSeverity.Breaking, ChangeDirection.Request,
    "Callers that send a property whose name is not allowed any more are refused.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => 
        When(pair, ValueSetChange.Narrowed, "fewer names of properties are allowed");
}
