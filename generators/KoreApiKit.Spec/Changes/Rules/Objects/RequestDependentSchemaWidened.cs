using KoreApiKit.Spec.Changes.Pairs;
using KoreApiKit.Spec.Changes.Views;

namespace KoreApiKit.Spec.Changes.Rules.Objects;

internal sealed class RequestDependentSchemaWidened() : DependentSchemaRule(
    "request-dependent-schema-widened", ChangeSeverity.Additive, ChangeDirection.Request,
    "Callers that send the property need to fulfil less than before.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => Changed(pair, ValueSetChange.Widened, "demands less");
}
