using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Servers;

internal sealed class ServerVariableDefaultChanged() : ChangeRule<ServerVariablePair>(
    "server-variable-default-changed", ChangeSeverity.Risky, ChangeDirection.Both,
    "Callers that leave the variable to its default are sent to another address.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(ServerVariablePair pair) =>
        pair.Differs("default")
            ? new ChangeNote($"the default is {pair.New.Text("default")} now", "default")
            : null;
}
