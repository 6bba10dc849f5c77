using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Inbound;

internal sealed class CallbackAdded() : ChangeRule<InboundPair>(
    "callback-added", ChangeSeverity.Additive, ChangeDirection.Response,
    "Consumers may be called back about one more thing, at an address that only they give.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(InboundPair pair) => ChangeNote.When(pair is { Kind: OperationKind.Callback, IsAdded: true }, "was added");
}
