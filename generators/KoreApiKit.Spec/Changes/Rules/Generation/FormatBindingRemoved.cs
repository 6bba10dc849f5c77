using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Generation;

internal sealed class FormatBindingRemoved() : FormatBindingRule(
    "format-binding-removed", ChangeSeverity.Risky, ChangeDirection.Both,
    "Users of generated code get texts where they had dates and times; data is as before.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(DocumentPair pair) => Formats(pair.Old, pair.New, "the format {0} is not bound to a type any more");
}
