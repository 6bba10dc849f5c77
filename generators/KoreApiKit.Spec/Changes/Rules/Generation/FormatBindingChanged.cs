using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Generation;

internal sealed class FormatBindingChanged() : FormatBindingRule(
    "format-binding-changed", ChangeSeverity.Breaking, ChangeDirection.Both,
    "Users of generated code write and expect the text of a date or time in another form than before.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(DocumentPair pair) =>
        ChangeNote.List(Changed(pair), "the format {0} is written in another way now", OpenApi.KnownExtensions.Formats);
}
