using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Security;

internal sealed class SecuritySchemeTypeChanged() : ChangeRule<SchemePair>(
    "security-scheme-type-changed", ChangeSeverity.Breaking, ChangeDirection.Both,
    "Callers present credentials of the old kind, which are not accepted.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemePair pair) =>
        pair.Differs("type") && !(pair.Old.Text("type") == "basic" && pair.New.Text("scheme") == "basic")
            ? new ChangeNote($"the type is {pair.New.Text("type")} now", "type")
            : null;
}
