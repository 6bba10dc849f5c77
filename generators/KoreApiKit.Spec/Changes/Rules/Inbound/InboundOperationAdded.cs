using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Inbound;

internal sealed class InboundOperationAdded() : ChangeRule<OperationPair>(
    "inbound-operation-added", ChangeSeverity.Risky, ChangeDirection.Both,
    "Consumers may be called with a method that they do not serve.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(OperationPair pair) =>
        ChangeNote.When(pair.IsAdded && pair.Kind != OperationKind.Path, "the method was added");
}
