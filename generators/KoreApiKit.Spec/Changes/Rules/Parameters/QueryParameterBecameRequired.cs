using KoreApiKit.Spec.Changes.Pairs;
using KoreApiKit.Spec.OpenApi;

namespace KoreApiKit.Spec.Changes.Rules.Parameters;

internal sealed class QueryParameterBecameRequired() : ChangeRule<ParameterPair>(
    "query-parameter-became-required", ChangeSeverity.Breaking, ChangeDirection.Request,
    "Callers that left the query parameter out were served and are refused now.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(ParameterPair pair) =>
        ChangeNote.When(
            pair.TurnedOn(parameter => parameter.Required) && pair.New.Place == ParameterPlace.Query,
            "is required now",
            "required");
}
