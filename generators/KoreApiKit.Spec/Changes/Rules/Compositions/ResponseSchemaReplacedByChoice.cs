using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Compositions;

internal sealed class ResponseSchemaReplacedByChoice() : UnrelatedRule(
    "response-schema-replaced-by-choice", ChangeSeverity.Breaking, ChangeDirection.Response,
    "Readers get values of the alternatives, none of which is like the schema they know.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) =>
        ChangeNote.When(
            pair.ReplacesUnrelated && pair.New.IsPureChoice && !pair.Old.IsAny,
            "a choice stands here now, and none of its alternatives is like the old schema",
            pair.New.Choices.Length > 0 ? pair.New.Choices[0].Keyword : null);
}
