using KoreApiKit.Spec.Changes.Pairs;
using KoreApiKit.Spec.OpenApi;

namespace KoreApiKit.Spec.Changes.Rules.Parameters;

internal sealed class QueryParameterRemoved() : ChangeRule<ParameterPair>(
    "query-parameter-removed", ChangeSeverity.Risky, ChangeDirection.Request,
    "Callers still send the query parameter; the provider ignores it, or refuses parameters that it does not know.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(ParameterPair pair) =>
        ChangeNote.When(pair.IsRemoved && pair.Old.Place == ParameterPlace.Query, "was removed");
}
