using KoreApiKit.Spec.Changes.Pairs;
using KoreApiKit.Spec.Changes.Views;

namespace KoreApiKit.Spec.Changes.Rules.Objects;

internal sealed class RequestPropertyNamesWidened() : PropertyNamesRule(
    "request-property-names-widened", ChangeSeverity.Additive, ChangeDirection.Request,
    "Callers keep their names of properties, and may use more.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => 
        When(pair, ValueSetChange.Widened, "more names of properties are allowed");
}
