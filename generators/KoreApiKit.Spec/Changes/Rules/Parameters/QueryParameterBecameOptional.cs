using KoreApiKit.Spec.Changes.Pairs;
using KoreApiKit.Spec.OpenApi;

namespace KoreApiKit.Spec.Changes.Rules.Parameters;

internal sealed class QueryParameterBecameOptional() : ChangeRule<ParameterPair>(
    "query-parameter-became-optional", ChangeSeverity.Additive, ChangeDirection.Request,
    "Callers may leave the query parameter out.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(ParameterPair pair) =>
        ChangeNote.When(
            pair.TurnedOff(parameter => parameter.Required) && pair.New.Place == ParameterPlace.Query,
            "is optional now",
            "required");
}
