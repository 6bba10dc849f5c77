using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Security;

internal sealed class ApiKeyPlaceChanged() : ChangeRule<SchemePair>(
    "api-key-place-changed", ChangeSeverity.Breaking, ChangeDirection.Both,
    "Callers send the key at the old place, where the provider does not look for it.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemePair pair) =>
        pair.Differs("in")
            ? new ChangeNote($"the key is sent in {pair.New.Text("in")} now", "in")
            : null;
}
