using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Inbound;

internal sealed class InboundOperationRemoved() : ChangeRule<OperationPair>(
    "inbound-operation-removed", ChangeSeverity.Breaking, ChangeDirection.Both,
    "Consumers wait for a call with this method that never comes again.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(OperationPair pair) =>
        ChangeNote.When(pair.IsRemoved && pair.Kind != OperationKind.Path, "the method was removed");
}
