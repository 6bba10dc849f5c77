using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Lifecycle;

internal sealed class ResponseHeaderNoLongerDeprecated() : ChangeRule<HeaderPair>(
    "response-header-no-longer-deprecated", ChangeSeverity.Additive, ChangeDirection.Response,
    "Readers may go on to use the header.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(HeaderPair pair) =>
        ChangeNote.When(pair.TurnedOff(header => header.Deprecated), "is not deprecated any more");
}
