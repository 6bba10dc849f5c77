using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Lifecycle;

internal sealed class ParameterSunsetRemoved() : ChangeRule<ParameterPair>(
    "parameter-sunset-removed", ChangeSeverity.Additive, ChangeDirection.Both,
    "Callers need not do without the parameter by a certain day any more.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(ParameterPair pair) => pair.IsKept ? Sunset.Removed(pair, "the parameter") : null;
}
