using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Generation;

internal sealed class ParameterNoLongerClientOption() : Parameters.ParameterRule(
    "parameter-no-longer-client-option", ChangeSeverity.Risky, ChangeDirection.Both,
    "Callers over HTTP notice nothing; generated methods get an argument that was an option of the client.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(ParameterPair pair) =>
        ChangeNote.When(
            pair.IsKept
                && Flag(pair.OldField(OpenApi.KnownExtensions.ClientOption))
                && !Flag(pair.NewField(OpenApi.KnownExtensions.ClientOption)),
            "is not an option of the client any more");
}
