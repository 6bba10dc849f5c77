using KoreApiKit.Spec.Changes.Pairs;
using KoreApiKit.Spec.Changes.Views;

namespace KoreApiKit.Spec.Changes.Rules.Objects;

internal sealed class ResponseDependentSchemaChanged() : DependentSchemaRule(
    "response-dependent-schema-changed", ChangeSeverity.Risky, ChangeDirection.Response,
    "Readers may get objects with the property that the old schema did not allow.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => Changed(pair, ValueSetChange.Unknown, "changed");
}
