using KoreApiKit.Spec.Changes.Pairs;
using KoreApiKit.Spec.Changes.Views;

namespace KoreApiKit.Spec.Changes.Rules.Objects;

internal sealed class ResponsePropertyNamesWidened() : PropertyNamesRule(
    "response-property-names-widened", ChangeSeverity.Risky, ChangeDirection.Response,
    "Readers that parse the names of properties may get one that they do not expect.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => 
        When(pair, ValueSetChange.Widened, "more names of properties are allowed");
}
