using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Operations;

internal sealed class DeprecatedOperationRemoved() : ChangeRule<OperationPair>(
    "deprecated-operation-removed", ChangeSeverity.Risky, ChangeDirection.Both,
    "Callers were warned by deprecation, though without a date; those that still call get 405 Method Not Allowed.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(OperationPair pair) =>
        ChangeNote.When(
            pair.IsRemoved
                && pair is { Kind: OperationKind.Path, Parent: PathPair { IsKept: true } }
                && pair.Old.Deprecated
                && pair.OldField(Sunset.Field) is null,
            "the operation was removed; it was deprecated");
}
