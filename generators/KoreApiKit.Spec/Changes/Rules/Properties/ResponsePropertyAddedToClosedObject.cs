using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Properties;

internal sealed class ResponsePropertyAddedToClosedObject() : PropertyRule(
    "response-property-added-to-closed-object", ChangeSeverity.Risky, ChangeDirection.Response,
    "Readers were told that no other properties come; those that validate strictly refuse the new one.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(PropertyPair pair) =>
        When(pair, pair.IsAdded && pair.IsNowVisible && pair.Owner.Old.IsClosed, "was added to an object that allowed no others");
}
