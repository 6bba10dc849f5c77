using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Operations;

internal sealed class OperationIdChanged() : ChangeRule<OperationPair>(
    "operation-id-changed", ChangeSeverity.Risky, ChangeDirection.Both,
    "Callers over HTTP notice nothing; methods of generated clients have another name, and code that uses them does not compile.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(OperationPair pair) =>
        pair.IsKept && pair.Old.OperationId is not null && pair.New.OperationId is not null && pair.Old.OperationId != pair.New.OperationId
            ? new ChangeNote($"the operation id changed from '{pair.Old.OperationId}' to '{pair.New.OperationId}'", "operationId")
            : null;
}
