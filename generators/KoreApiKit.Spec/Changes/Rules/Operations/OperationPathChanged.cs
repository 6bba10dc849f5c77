using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Operations;

internal sealed class OperationPathChanged() : ChangeRule<OperationPair>(
    "operation-path-changed", ChangeSeverity.Breaking, ChangeDirection.Both,
    "Callers use the old path and get 404 Not Found; the id shows that the operation lives on elsewhere.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(OperationPair pair) =>
        pair is { IsKept: true, Kind: OperationKind.Path } && Matching.PathShape.Of(pair.Old.Path) != Matching.PathShape.Of(pair.New.Path)
            ? new ChangeNote($"the operation moved to the path '{pair.New.Path}'")
            : null;
}
