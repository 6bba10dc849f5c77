using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Inbound;

internal sealed class WebhookRemoved() : ChangeRule<InboundPair>(
    "webhook-removed", ChangeSeverity.Breaking, ChangeDirection.Response,
    "Consumers wait for an event that never comes again.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(InboundPair pair) => ChangeNote.When(pair is { Kind: OperationKind.Webhook, IsRemoved: true }, "was removed");
}
