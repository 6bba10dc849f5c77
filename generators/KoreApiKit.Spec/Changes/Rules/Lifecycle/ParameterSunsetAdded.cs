using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Lifecycle;

internal sealed class ParameterSunsetAdded() : ChangeRule<ParameterPair>(
    "parameter-sunset-added", ChangeSeverity.Risky, ChangeDirection.Both,
    "Callers have until this day to stop sending the parameter.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(ParameterPair pair) => pair.IsKept ? Sunset.Added(pair, "the parameter") : null;
}
