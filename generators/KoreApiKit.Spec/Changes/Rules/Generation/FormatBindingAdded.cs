using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Generation;

internal sealed class FormatBindingAdded() : FormatBindingRule(
    "format-binding-added", ChangeSeverity.Risky, ChangeDirection.Both,
    "Data is as before; members of the format get another type in generated code.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(DocumentPair pair) => Formats(pair.New, pair.Old, "the format {0} is bound to a type now");
}
