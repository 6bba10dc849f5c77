using KoreApiKit.Spec.Changes.Pairs;
using KoreApiKit.Spec.Changes.Views;

namespace KoreApiKit.Spec.Changes.Rules.Objects;

internal sealed class ResponsePropertyNamesChanged() : PropertyNamesRule(
    "response-property-names-changed", ChangeSeverity.Risky, ChangeDirection.Response,
    "Readers that parse the names of properties may get one that only the new rule allows.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => 
        When(pair, ValueSetChange.Unknown, "the rule for the names of properties changed");
}
