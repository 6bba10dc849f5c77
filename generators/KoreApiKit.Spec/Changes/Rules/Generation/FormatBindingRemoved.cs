using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Generation;

internal sealed class FormatBindingRemoved() : FormatBindingRule(
    "format-binding-removed", ChangeSeverity.Risky, ChangeDirection.Both,
    "Data is as before; members of the format become texts in generated code.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(DocumentPair pair) => Formats(pair.Old, pair.New, "the format {0} is not bound to a type any more");
}
