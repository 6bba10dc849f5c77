using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Parameters;

internal sealed class ParameterMediaTypeChanged() : ChangeRule<ParameterPair>(
    "parameter-media-type-changed", ChangeSeverity.Breaking, ChangeDirection.Request,
    "Callers write the value as a document of the old media type, which is not understood.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(ParameterPair pair) =>
        pair.IsKept && pair.Old.Content is { } before && pair.New.Content is { } now && before.Name != now.Name
            ? new ChangeNote($"the value is written as {pair.New.Content?.Name} now", "content")
            : null;
}
