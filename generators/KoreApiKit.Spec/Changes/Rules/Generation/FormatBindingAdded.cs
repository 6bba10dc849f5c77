using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Generation;

internal sealed class FormatBindingAdded() : FormatBindingRule(
    "format-binding-added", ChangeSeverity.Risky, ChangeDirection.Both,
    "Users of generated code get members of another type for the format; data is as before.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(DocumentPair pair) => Formats(pair.New, pair.Old, "the format {0} is bound to a type now");
}
