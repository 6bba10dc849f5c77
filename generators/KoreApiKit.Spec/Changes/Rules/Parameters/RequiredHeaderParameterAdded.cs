using KoreApiKit.Spec.Changes.Pairs;
using KoreApiKit.Spec.OpenApi;

namespace KoreApiKit.Spec.Changes.Rules.Parameters;

internal sealed class RequiredHeaderParameterAdded() : ChangeRule<ParameterPair>(
    "required-header-parameter-added", ChangeSeverity.Breaking, ChangeDirection.Request,
    "Callers do not send the new header parameter yet and are refused.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(ParameterPair pair) =>
        ChangeNote.When(pair.IsAdded && pair.New is { Place: ParameterPlace.Header, Required: true }, "was added and is required");
}
