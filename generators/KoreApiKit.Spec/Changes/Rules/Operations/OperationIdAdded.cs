using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Operations;

internal sealed class OperationIdAdded() : ChangeRule<OperationPair>(
    "operation-id-added", ChangeSeverity.Risky, ChangeDirection.Both,
    "Callers over HTTP notice nothing; generated methods that were named after method and path are named after the id.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(OperationPair pair) =>
        pair.IsKept && pair.Old.OperationId is null && pair.New.OperationId is not null
            ? new ChangeNote($"the operation id '{pair.New.OperationId}' was added", "operationId")
            : null;
}
