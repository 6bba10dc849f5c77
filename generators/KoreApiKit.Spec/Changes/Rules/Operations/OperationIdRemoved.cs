using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Operations;

internal sealed class OperationIdRemoved() : ChangeRule<OperationPair>(
    "operation-id-removed", ChangeSeverity.Risky, ChangeDirection.Both,
    "Callers over HTTP notice nothing; generated methods lose the name that the id gave them.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(OperationPair pair) =>
        pair.IsKept && pair.Old.OperationId is not null && pair.New.OperationId is null
            ? new ChangeNote($"the operation id '{pair.Known.OperationId}' was removed", "operationId")
            : null;
}
