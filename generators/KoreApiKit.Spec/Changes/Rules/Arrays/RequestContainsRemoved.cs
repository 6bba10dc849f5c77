using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Arrays;

internal sealed class RequestContainsRemoved() : SchemaRule(
    "request-contains-removed", ChangeSeverity.Additive, ChangeDirection.Request,
    "Callers need not send an item of the old kind any more.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) =>
        ChangeNote.When(
            pair.Old.Contains is not null && pair.New.Contains is null,
            "an item of a certain kind need not be there any more",
            "contains");
}
