using KoreApiKit.Spec.Changes.Pairs;
using KoreApiKit.Spec.OpenApi;

namespace KoreApiKit.Spec.Changes.Rules.Parameters;

internal sealed class OptionalHeaderParameterAdded() : ChangeRule<ParameterPair>(
    "optional-header-parameter-added", ChangeSeverity.Additive, ChangeDirection.Request,
    "Callers have one more header parameter to send if they want.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(ParameterPair pair) =>
        ChangeNote.When(pair.IsAdded && pair.New is { Place: ParameterPlace.Header, Required: false }, "was added");
}
