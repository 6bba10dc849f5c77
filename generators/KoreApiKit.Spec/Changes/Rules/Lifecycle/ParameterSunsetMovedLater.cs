using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Lifecycle;

internal sealed class ParameterSunsetMovedLater() : ChangeRule<ParameterPair>(
    "parameter-sunset-moved-later", ChangeSeverity.Additive, ChangeDirection.Both,
    "Callers have more time to do without the parameter.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(ParameterPair pair) => pair.IsKept ? Sunset.MovedLater(pair, "the parameter") : null;
}
