using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Arrays;

internal sealed class RequestPositionAdded() : SchemaRule(
    "request-position-added", ChangeSeverity.Breaking, ChangeDirection.Request,
    "Callers may send anything at this position, which has a schema of its own now.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) =>
        ChangeNote.When(
            pair.New.PrefixItems.Length > pair.Old.PrefixItems.Length,
            $"the positions with a schema of their own rose from {pair.Old.PrefixItems.Length} to {pair.New.PrefixItems.Length}",
            "prefixItems");
}
