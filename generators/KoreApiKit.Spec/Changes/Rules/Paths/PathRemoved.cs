using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Paths;

internal sealed class PathRemoved() : ChangeRule<PathPair>(
    "path-removed", ChangeSeverity.Breaking, ChangeDirection.Both,
    "Callers of any of its operations get 404 Not Found.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(PathPair pair) =>
        ChangeNote.When(pair.IsRemoved && !pair.Old.Operations.All(operation => operation.Deprecated), "was removed");
}
