using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Lifecycle;

internal sealed class ParameterNoLongerDeprecated() : ChangeRule<ParameterPair>(
    "parameter-no-longer-deprecated", ChangeSeverity.Additive, ChangeDirection.Both,
    "Callers may go on to send the parameter, which was about to go.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(ParameterPair pair) =>
        pair.TurnedOff(parameter => parameter.Deprecated) ? new ChangeNote("is not deprecated any more") : null;
}
