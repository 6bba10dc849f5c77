using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Security;

internal sealed class ApiKeyNameChanged() : ChangeRule<SchemePair>(
    "api-key-name-changed", ChangeSeverity.Breaking, ChangeDirection.Both,
    "Callers send the key under the old name, which the provider does not look for.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemePair pair) =>
        pair.Differs("name") && !IsSameHeader(pair)
            ? new ChangeNote($"the key is named {pair.New.Text("name")} now", "name")
            : null;

    private static bool IsSameHeader(SchemePair pair) =>
        pair.Old.Text("in") == "header"
        && pair.New.Text("in") == "header"
        && string.Equals(pair.Old.Text("name"), pair.New.Text("name"), StringComparison.OrdinalIgnoreCase);
}
