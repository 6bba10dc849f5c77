using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Values;

internal sealed class ResponseEnumBecameConst() : SchemaRule(
    "response-enum-became-const", ChangeSeverity.Additive, ChangeDirection.Response,
    "Readers get one of the listed values only.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) =>
        ChangeNote.When(pair.New.HasConst && pair.Old is { HasConst: false, Values.Length: > 1 }, "the enum became a const", "const");
}
