using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Compositions;

internal sealed class RequestChoiceReplacedBySchema() : UnrelatedRule(
    "request-choice-replaced-by-schema", ChangeSeverity.Breaking, ChangeDirection.Request,
    "Callers send values of the old alternatives, none of which is like the new schema.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) =>
        ChangeNote.When(
            pair.ReplacesUnrelated && pair.Old.IsPureChoice && !pair.New.IsAny,
            "another schema stands here instead of a choice, and none of the alternatives was like it");
}
