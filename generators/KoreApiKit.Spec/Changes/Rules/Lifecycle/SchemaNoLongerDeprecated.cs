using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Lifecycle;

internal sealed class SchemaNoLongerDeprecated() : ChangeRule<ComponentPair>(
    "schema-no-longer-deprecated", ChangeSeverity.Additive, ChangeDirection.Both,
    "Users of generated code may use the type without a warning.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(ComponentPair pair) =>
        ChangeNote.When(
            pair.IsKept && pair.Old.Text("deprecated") == "true" && pair.New.Text("deprecated") != "true",
            "is not deprecated any more");
}
