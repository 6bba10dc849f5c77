using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Arrays;

internal sealed class ResponsePositionRemoved() : SchemaRule(
    "response-position-removed", ChangeSeverity.Breaking, ChangeDirection.Response,
    "Readers expect a value at a position that is not described any more.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) =>
        ChangeNote.When(
            pair.New.PrefixItems.Length < pair.Old.PrefixItems.Length,
            $"the positions with a schema of their own fell from {pair.Old.PrefixItems.Length} to {pair.New.PrefixItems.Length}",
            "prefixItems");
}
