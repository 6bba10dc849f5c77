using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Compositions;

internal sealed class ResponseOneOfBecameAnyOf() : ChoiceRule(
    "response-one-of-became-any-of", ChangeSeverity.Risky, ChangeDirection.Response,
    "Readers that expect just one fitting alternative may get a value that fits several.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => Keywords(pair, "oneOf", "anyOf");
}
