using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Arrays;

internal sealed class RequestPositionRemoved() : SchemaRule(
    "request-position-removed", ChangeSeverity.Risky, ChangeDirection.Request,
    "Callers send an item at a position that means nothing in particular any more.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) =>
        ChangeNote.When(
            pair.New.PrefixItems.Length < pair.Old.PrefixItems.Length,
            $"the positions with a schema of their own fell from {pair.Old.PrefixItems.Length} to {pair.New.PrefixItems.Length}",
            "prefixItems");
}
