using KoreApiKit.Spec.Changes.Pairs;
using KoreApiKit.Spec.OpenApi;

namespace KoreApiKit.Spec.Changes.Rules.Parameters;

internal sealed class OptionalQueryParameterAdded() : ChangeRule<ParameterPair>(
    "optional-query-parameter-added", ChangeSeverity.Additive, ChangeDirection.Request,
    "Callers have one more query parameter to send if they want.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(ParameterPair pair) =>
        ChangeNote.When(pair.IsAdded && pair.New is { Place: ParameterPlace.Query, Required: false }, "was added");
}
