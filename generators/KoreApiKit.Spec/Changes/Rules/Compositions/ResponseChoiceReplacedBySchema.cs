using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Compositions;

internal sealed class ResponseChoiceReplacedBySchema() : UnrelatedRule(
    "response-choice-replaced-by-schema", ChangeSeverity.Breaking, ChangeDirection.Response,
    "Readers get values that are like none of the alternatives they know.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) =>
        ChangeNote.When(
            pair.ReplacesUnrelated && pair.Old.IsPureChoice && !pair.New.IsAny,
            "another schema stands here instead of a choice, and none of the alternatives was like it");
}
