using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Lifecycle;

internal sealed class ResponseHeaderDeprecated() : ChangeRule<HeaderPair>(
    "response-header-deprecated", ChangeSeverity.Additive, ChangeDirection.Response,
    "Readers should do without the header; nothing else changes yet.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(HeaderPair pair) =>
        ChangeNote.When(pair.TurnedOn(header => header.Deprecated), "is deprecated now", "deprecated");
}
