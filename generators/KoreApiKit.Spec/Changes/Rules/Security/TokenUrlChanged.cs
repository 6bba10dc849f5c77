using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Security;

internal sealed class TokenUrlChanged() : ChangeRule<FlowPair>(
    "token-url-changed", ChangeSeverity.Breaking, ChangeDirection.Both,
    "Callers ask for tokens at the old address.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(FlowPair pair) =>
        pair.Differs("tokenUrl")
            ? new ChangeNote($"tokens are given at {pair.New.Text("tokenUrl")} now", "tokenUrl")
            : null;
}
