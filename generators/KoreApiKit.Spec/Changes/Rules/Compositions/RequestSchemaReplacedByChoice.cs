using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Compositions;

internal sealed class RequestSchemaReplacedByChoice() : UnrelatedRule(
    "request-schema-replaced-by-choice", ChangeSeverity.Breaking, ChangeDirection.Request,
    "Callers send values of the old schema, which is not among the alternatives.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) =>
        ChangeNote.When(
            pair.ReplacesUnrelated && pair.New.IsPureChoice && !pair.Old.IsAny,
            "a choice stands here now, and none of its alternatives is like the old schema",
            pair.New.Choices.Length > 0 ? pair.New.Choices[0].Keyword : null);
}
