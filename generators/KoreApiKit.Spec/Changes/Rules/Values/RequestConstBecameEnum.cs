using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Values;

internal sealed class RequestConstBecameEnum() : SchemaRule(
    "request-const-became-enum", ChangeSeverity.Additive, ChangeDirection.Request,
    "Callers may choose among several values where there was one.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) =>
        ChangeNote.When(pair.Old.HasConst && pair.New is { HasConst: false, Values.Length: > 1 }, "the const became an enum", "enum");
}
