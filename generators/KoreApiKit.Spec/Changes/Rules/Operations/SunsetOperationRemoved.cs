using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Operations;

internal sealed class SunsetOperationRemoved() : ChangeRule<OperationPair>(
    "sunset-operation-removed", ChangeSeverity.Risky, ChangeDirection.Both,
    "Callers were told the day from which the operation may be gone; before that day, and for those who missed it, calls fail.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(OperationPair pair) =>
        pair.IsRemoved
            && pair is { Kind: OperationKind.Path, Parent: PathPair { IsKept: true } }
            && pair.Old.Deprecated
            && pair.OldField(Sunset.Field) is not null
            ? new ChangeNote($"the operation was removed; its sunset was {Sunset.TextOf(pair.OldField(Sunset.Field))}")
            : null;
}
