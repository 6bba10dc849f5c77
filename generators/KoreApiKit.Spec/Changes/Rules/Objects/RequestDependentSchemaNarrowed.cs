using KoreApiKit.Spec.Changes.Pairs;
using KoreApiKit.Spec.Changes.Views;

namespace KoreApiKit.Spec.Changes.Rules.Objects;

internal sealed class RequestDependentSchemaNarrowed() : DependentSchemaRule(
    "request-dependent-schema-narrowed", ChangeSeverity.Breaking, ChangeDirection.Request,
    "Callers that send the property are refused where they lack what is demanded now.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => Changed(pair, ValueSetChange.Narrowed, "demands more");
}
