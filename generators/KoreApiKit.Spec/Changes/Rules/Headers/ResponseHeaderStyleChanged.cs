using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Headers;

internal sealed class ResponseHeaderStyleChanged() : ChangeRule<HeaderPair>(
    "response-header-style-changed", ChangeSeverity.Breaking, ChangeDirection.Response,
    "Readers take lists and objects in the header apart in the old way, and get other values.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(HeaderPair pair) =>
        ChangeNote.When(pair.IsKept && pair.Old.Explode != pair.New.Explode, "lists and objects are written in another way now", "explode");
}
