using KoreApiKit.Spec.Changes.Pairs;
using KoreApiKit.Spec.Changes.Views;

namespace KoreApiKit.Spec.Changes.Rules.Objects;

internal sealed class RequestDependentSchemaChanged() : DependentSchemaRule(
    "request-dependent-schema-changed", ChangeSeverity.Risky, ChangeDirection.Request,
    "Callers that send the property may be refused by the schema that it brings with it now.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => Changed(pair, ValueSetChange.Unknown, "changed");
}
