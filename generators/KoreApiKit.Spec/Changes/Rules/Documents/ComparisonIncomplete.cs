using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Documents;

internal sealed class ComparisonIncomplete() : ChangeRule<DocumentPair>(
    "comparison-incomplete", ChangeSeverity.Risky, ChangeDirection.Both,
    "Consumers may be hit by changes that were not found, because the documents have more pairs of schemas than are compared.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(DocumentPair pair) =>
        ChangeNote.When(pair.IsIncomplete, "the documents have more pairs of schemas than are compared; the rest was left out");
}
