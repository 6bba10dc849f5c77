using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Values;

internal sealed class ResponseConstBecameEnum() : SchemaRule(
    "response-const-became-enum", ChangeSeverity.Risky, ChangeDirection.Response,
    "Readers that knew one value only may get another of the list.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) =>
        ChangeNote.When(pair.Old.HasConst && pair.New is { HasConst: false, Values.Length: > 1 }, "the const became an enum", "enum");
}
