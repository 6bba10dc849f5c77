using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Documents;

internal sealed class ApiVersionChanged() : ChangeRule<DocumentPair>(
    "api-version-changed", ChangeSeverity.Additive, ChangeDirection.Both,
    "Consumers can see that the document is another version.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(DocumentPair pair) =>
        pair.Old.Info.Version != pair.New.Info.Version
            ? new ChangeNote($"the version changed from '{pair.Old.Info.Version}' to '{pair.New.Info.Version}'", "info")
            : null;
}
