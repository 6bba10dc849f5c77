using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Lifecycle;

internal sealed class ParameterDeprecated() : ChangeRule<ParameterPair>(
    "parameter-deprecated", ChangeSeverity.Additive, ChangeDirection.Both,
    "Callers should stop to send the parameter; nothing else changes yet.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(ParameterPair pair) =>
        pair.TurnedOn(parameter => parameter.Deprecated) ? new ChangeNote("is deprecated now", "deprecated") : null;
}
