using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Compositions;

internal sealed class RequestOneOfAdded() : ChoiceRule(
    "request-one-of-added", ChangeSeverity.Breaking, ChangeDirection.Request,
    "Callers send objects that fit none of the alternatives of the new oneOf, and are refused.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => Choice(pair, "oneOf", isAdded: true);
}
