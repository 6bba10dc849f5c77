using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Parameters;

internal sealed class ParameterStyleChanged() : ChangeRule<ParameterPair>(
    "parameter-style-changed", ChangeSeverity.Breaking, ChangeDirection.Request,
    "Callers write lists and objects in the old style, which the provider reads as something else.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(ParameterPair pair) =>
        pair.IsKept && pair.Old.Style != pair.New.Style
            ? new ChangeNote($"the style changed from {pair.Known.Style} to {pair.New.Style}", "style")
            : null;
}
