using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Security;

internal sealed class AuthorizationUrlChanged() : ChangeRule<FlowPair>(
    "authorization-url-changed", ChangeSeverity.Breaking, ChangeDirection.Both,
    "Callers send their users to the old address to log in.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(FlowPair pair) =>
        pair.Differs("authorizationUrl")
            ? new ChangeNote($"users log in at {pair.New.Text("authorizationUrl")} now", "authorizationUrl")
            : null;
}
