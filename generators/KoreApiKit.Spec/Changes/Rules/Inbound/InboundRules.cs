namespace KoreApiKit.Spec.Changes.Rules.Inbound;

/// <summary>The rules of this area, in the order of the documentation.</summary>
internal static class InboundRules
{
    public static ChangeRule[] All =>
    [
        new CallbackAdded(),
        new CallbackRemoved(),
        new CallbackAddressChanged(),
        new WebhookAdded(),
        new WebhookRemoved(),
        new InboundOperationAdded(),
        new InboundOperationRemoved(),
    ];
}
