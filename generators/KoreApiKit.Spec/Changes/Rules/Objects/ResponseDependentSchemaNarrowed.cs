using KoreApiKit.Spec.Changes.Pairs;
using KoreApiKit.Spec.Changes.Views;

namespace KoreApiKit.Spec.Changes.Rules.Objects;

internal sealed class ResponseDependentSchemaNarrowed() : DependentSchemaRule(
    "response-dependent-schema-narrowed", ChangeSeverity.Additive, ChangeDirection.Response,
    "Readers may rely on more where an object has the property.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => Changed(pair, ValueSetChange.Narrowed, "demands more");
}
