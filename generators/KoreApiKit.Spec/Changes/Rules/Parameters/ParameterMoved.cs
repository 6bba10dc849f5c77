using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Parameters;

internal sealed class ParameterMoved() : ChangeRule<MovedParameterPair>(
    "parameter-moved", ChangeSeverity.Breaking, ChangeDirection.Request,
    "Callers send the value at the old place, where the provider does not look for it any more.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(MovedParameterPair pair) =>
        new ChangeNote($"moved from {pair.Old.Place.ToString().ToLowerInvariant()} to {pair.New.Place.ToString().ToLowerInvariant()}", "in");
}
