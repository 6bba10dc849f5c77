using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Arrays;

internal sealed class ResponseContainsRemoved() : SchemaRule(
    "response-contains-removed", ChangeSeverity.Risky, ChangeDirection.Response,
    "Readers that search for an item of the old kind may not find one.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) =>
        ChangeNote.When(
            pair.Old.Contains is not null && pair.New.Contains is null,
            "an item of a certain kind need not be there any more",
            "contains");
}
