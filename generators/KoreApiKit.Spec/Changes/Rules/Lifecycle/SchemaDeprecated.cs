using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Lifecycle;

internal sealed class SchemaDeprecated() : ChangeRule<ComponentPair>(
    "schema-deprecated", ChangeSeverity.Additive, ChangeDirection.Both,
    "Users of generated code are told by the compiler not to use the type; data is as before.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(ComponentPair pair) =>
        ChangeNote.When(
            pair.IsKept && pair.Old.Text("deprecated") != "true" && pair.New.Text("deprecated") == "true",
            "is deprecated now",
            "deprecated");
}
