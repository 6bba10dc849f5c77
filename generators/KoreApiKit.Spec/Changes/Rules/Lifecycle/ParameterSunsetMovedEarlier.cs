using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Lifecycle;

internal sealed class ParameterSunsetMovedEarlier() : ChangeRule<ParameterPair>(
    "parameter-sunset-moved-earlier", ChangeSeverity.Breaking, ChangeDirection.Both,
    "Callers have less time to do without the parameter than they were promised.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(ParameterPair pair) => pair.IsKept ? Sunset.MovedEarlier(pair, "the parameter") : null;
}
