using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Inbound;

internal sealed class WebhookAdded() : ChangeRule<InboundPair>(
    "webhook-added", ChangeSeverity.Additive, ChangeDirection.Response,
    "Consumers may register for one more event.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(InboundPair pair) => ChangeNote.When(pair is { Kind: OperationKind.Webhook, IsAdded: true }, "was added");
}
