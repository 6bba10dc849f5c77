using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Documents;

internal sealed class SchemaAdded() : ChangeRule<ComponentPair>(
    "schema-added", ChangeSeverity.Additive, ChangeDirection.Both,
    "Users of generated code get one more type.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(ComponentPair pair) => ChangeNote.When(pair.IsAdded, "was added");
}
