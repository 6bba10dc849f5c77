using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Inbound;

internal sealed class CallbackAddressChanged() : InboundRule(
    "callback-address-changed", ChangeSeverity.Breaking, ChangeDirection.Response,
    "Consumers give their address where the provider does not look for it any more.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(InboundPair pair) =>
        ChangeNote.When(
            pair is { Kind: OperationKind.Callback, IsKept: true } && !Expressions(pair.Old).SequenceEqual(Expressions(pair.New)),
            "takes the address from another place now");
}
