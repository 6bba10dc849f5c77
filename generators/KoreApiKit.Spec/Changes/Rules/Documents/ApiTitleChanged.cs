using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Documents;

internal sealed class ApiTitleChanged() : ChangeRule<DocumentPair>(
    "api-title-changed", ChangeSeverity.Risky, ChangeDirection.Both,
    "Callers over HTTP notice nothing; a client without a name of its own is named after the title.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(DocumentPair pair) =>
        pair.Old.Info.Title != pair.New.Info.Title
            ? new ChangeNote($"the title changed from '{pair.Old.Info.Title}' to '{pair.New.Info.Title}'", "info")
            : null;
}
