using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Security;

internal sealed class SecuritySchemeAdded() : ChangeRule<SchemePair>(
    "security-scheme-added", ChangeSeverity.Additive, ChangeDirection.Both,
    "Callers learn of one more way to authenticate; which operations take it is said with them.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemePair pair) => ChangeNote.When(pair.IsAdded, "was added");
}
