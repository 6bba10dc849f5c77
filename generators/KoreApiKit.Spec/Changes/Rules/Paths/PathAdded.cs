using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Paths;

internal sealed class PathAdded() : ChangeRule<PathPair>(
    "path-added", ChangeSeverity.Additive, ChangeDirection.Both,
    "Callers have new operations to call; nobody calls them yet.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(PathPair pair) => ChangeNote.When(pair.IsAdded, "was added");
}
