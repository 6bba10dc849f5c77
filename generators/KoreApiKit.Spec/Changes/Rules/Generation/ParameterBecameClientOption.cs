using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Generation;

internal sealed class ParameterBecameClientOption() : Parameters.ParameterRule(
    "parameter-became-client-option", ChangeSeverity.Risky, ChangeDirection.Both,
    "Callers over HTTP notice nothing; generated methods lose the argument, which is an option of the client now.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(ParameterPair pair) =>
        ChangeNote.When(
            pair.IsKept
                && !Flag(pair.OldField(OpenApi.KnownExtensions.ClientOption))
                && Flag(pair.NewField(OpenApi.KnownExtensions.ClientOption)),
            "is an option of the client now",
            "x-koreapikit-client-option");
}
