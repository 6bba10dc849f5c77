using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Security;

internal sealed class BearerFormatChanged() : ChangeRule<SchemePair>(
    "bearer-format-changed", ChangeSeverity.Risky, ChangeDirection.Both,
    "Callers get their tokens from a source whose format may not be accepted any more.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemePair pair) =>
        pair.Differs("bearerFormat")
            ? new ChangeNote($"the format of the token is {pair.New.Text("bearerFormat")} now", "bearerFormat")
            : null;
}
