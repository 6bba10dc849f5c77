using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Paths;

internal sealed class DeprecatedPathRemoved() : ChangeRule<PathPair>(
    "deprecated-path-removed", ChangeSeverity.Risky, ChangeDirection.Both,
    "Callers were warned that all of its operations would go; those that have not moved on get 404 Not Found.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(PathPair pair) =>
        ChangeNote.When(
            pair.IsRemoved && pair.Old.Operations.All(operation => operation.Deprecated),
            "was removed; all of its operations were deprecated");
}
