using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Security;

internal sealed class SecuritySchemeRemoved() : ChangeRule<SchemePair>(
    "security-scheme-removed", ChangeSeverity.Risky, ChangeDirection.Both,
    "Callers that configure the scheme by its name, and generated options for it, do not find it any more.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemePair pair) => ChangeNote.When(pair.IsRemoved, "was removed");
}
