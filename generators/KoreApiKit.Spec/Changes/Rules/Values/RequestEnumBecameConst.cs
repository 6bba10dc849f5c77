using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Values;

internal sealed class RequestEnumBecameConst() : SchemaRule(
    "request-enum-became-const", ChangeSeverity.Breaking, ChangeDirection.Request,
    "Callers that send another of the listed values are refused.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) =>
        ChangeNote.When(pair.New.HasConst && pair.Old is { HasConst: false, Values.Length: > 1 }, "the enum became a const", "const");
}
