using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Operations;

internal sealed class OperationMethodChanged() : ChangeRule<OperationPair>(
    "operation-method-changed", ChangeSeverity.Breaking, ChangeDirection.Both,
    "Callers use the old method and get 405 Method Not Allowed; the id shows that the operation lives on under another.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(OperationPair pair) =>
        pair is { IsKept: true, Kind: OperationKind.Path } && pair.Old.Method != pair.New.Method
            ? new ChangeNote($"the method is {pair.New.Method} now")
            : null;
}
