using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Inbound;

internal sealed class CallbackRemoved() : ChangeRule<InboundPair>(
    "callback-removed", ChangeSeverity.Breaking, ChangeDirection.Response,
    "Consumers wait for a call that never comes again.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(InboundPair pair) =>
        ChangeNote.When(pair is { Kind: OperationKind.Callback, IsRemoved: true }, "was removed");
}
