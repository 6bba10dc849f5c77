using KoreApiKit.Spec.Changes.Pairs;
using KoreApiKit.Spec.Changes.Views;

namespace KoreApiKit.Spec.Changes.Rules.Objects;

internal sealed class ResponseDependentSchemaWidened() : DependentSchemaRule(
    "response-dependent-schema-widened", ChangeSeverity.Risky, ChangeDirection.Response,
    "Readers may get objects with the property that lack what the old schema demanded of them.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => Changed(pair, ValueSetChange.Widened, "demands less");
}
