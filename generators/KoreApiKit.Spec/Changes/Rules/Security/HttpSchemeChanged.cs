using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Security;

internal sealed class HttpSchemeChanged() : ChangeRule<SchemePair>(
    "http-scheme-changed", ChangeSeverity.Breaking, ChangeDirection.Both,
    "Callers write the old scheme into the Authorization header, and get 401 Unauthorized.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemePair pair) =>
        pair.Differs("scheme") && !string.Equals(pair.Old.Text("scheme"), pair.New.Text("scheme"), StringComparison.OrdinalIgnoreCase)
            ? new ChangeNote($"the scheme is {pair.New.Text("scheme")} now", "scheme")
            : null;
}
