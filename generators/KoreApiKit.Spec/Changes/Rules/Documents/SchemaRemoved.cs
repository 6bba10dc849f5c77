using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Documents;

internal sealed class SchemaRemoved() : ChangeRule<ComponentPair>(
    "schema-removed", ChangeSeverity.Risky, ChangeDirection.Both,
    "Users of generated code lose the type, and what names it does not compile; data is the matter of other findings.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(ComponentPair pair) => ChangeNote.When(pair.IsRemoved, "was removed");
}
