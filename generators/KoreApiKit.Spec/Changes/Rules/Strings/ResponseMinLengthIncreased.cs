using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Strings;

internal sealed class ResponseMinLengthIncreased() : SchemaRule(
    "response-min-length-increased", ChangeSeverity.Additive, ChangeDirection.Response,
    "Readers get texts within a stricter lower limit than before, all of which they could handle already.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => Raised(pair, "minLength", schema => schema.MinLength);
}
