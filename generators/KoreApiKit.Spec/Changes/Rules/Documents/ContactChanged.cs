using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Documents;

internal sealed class ContactChanged() : InfoRule(
    "contact-changed", ChangeSeverity.Additive, ChangeDirection.Both,
    "Consumers write to the old contact, which may not answer.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(DocumentPair pair) => Changed(pair, "contact", "the contact changed");
}
