using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Parameters;

internal sealed class ParameterBecamePlain() : ChangeRule<ParameterPair>(
    "parameter-became-plain", ChangeSeverity.Breaking, ChangeDirection.Request,
    "Callers write a document, such as JSON with its quotes, where the plain value is expected.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(ParameterPair pair) =>
        ChangeNote.When(
            pair.IsKept && pair.Old.Content is not null && pair.New.Content is null,
            "the value is written by itself now, not as a document",
            "schema");
}
