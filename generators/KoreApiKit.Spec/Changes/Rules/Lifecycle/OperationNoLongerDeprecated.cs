using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Lifecycle;

internal sealed class OperationNoLongerDeprecated() : ChangeRule<OperationPair>(
    "operation-no-longer-deprecated", ChangeSeverity.Additive, ChangeDirection.Both,
    "Callers may stay with the operation, which was about to go.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(OperationPair pair) =>
        ChangeNote.When(pair.TurnedOff(operation => operation.Deprecated), "the operation is not deprecated any more");
}
