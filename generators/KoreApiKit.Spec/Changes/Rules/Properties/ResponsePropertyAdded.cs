using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Properties;

internal sealed class ResponsePropertyAdded() : PropertyRule(
    "response-property-added", ChangeSeverity.Additive, ChangeDirection.Response,
    "Readers get a property more, which those that ignore what they do not know do not notice.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(PropertyPair pair) => When(pair, pair.IsAdded && pair.IsNowVisible && !pair.Owner.Old.IsClosed, "was added");
}
