using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Arrays;

internal sealed class ResponsePositionAdded() : SchemaRule(
    "response-position-added", ChangeSeverity.Additive, ChangeDirection.Response,
    "Readers are promised what stands at one more position.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) =>
        ChangeNote.When(
            pair.New.PrefixItems.Length > pair.Old.PrefixItems.Length,
            $"the positions with a schema of their own rose from {pair.Old.PrefixItems.Length} to {pair.New.PrefixItems.Length}",
            "prefixItems");
}
