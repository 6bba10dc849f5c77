using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Lifecycle;

internal sealed class OperationDeprecated() : ChangeRule<OperationPair>(
    "operation-deprecated", ChangeSeverity.Additive, ChangeDirection.Both,
    "Callers should look for a replacement; nothing else changes yet, and no end is set.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(OperationPair pair) =>
        ChangeNote.When(
            pair.TurnedOn(operation => operation.Deprecated) && pair.NewField(Sunset.Field) is null,
            "the operation is deprecated now",
            "deprecated");
}
