using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Parameters;

internal sealed class ParameterBecameDocument() : ChangeRule<ParameterPair>(
    "parameter-became-document", ChangeSeverity.Breaking, ChangeDirection.Request,
    "Callers write the plain value where a document of a media type, such as JSON, is expected.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(ParameterPair pair) =>
        pair.IsKept && pair.Old.Content is null && pair.New.Content is not null
            ? new ChangeNote($"the value is written as {pair.New.Content?.Name} now", "content")
            : null;
}
