using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Parameters;

internal sealed class ParameterExplodeChanged() : ParameterRule(
    "parameter-explode-changed", ChangeSeverity.Breaking, ChangeDirection.Request,
    "Callers repeat the name for each item where one list is expected, or the other way round, and are read wrongly.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(ParameterPair pair) =>
        ChangeNote.When(
            pair.IsKept && pair.Old.Style == pair.New.Style && pair.Old.Explode != pair.New.Explode && HasSeveralValues(pair.New),
            "each item is written in another way now",
            "explode");
}
