using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Parameters;

internal sealed class ParameterEmptyValueForbidden() : ParameterRule(
    "parameter-empty-value-forbidden", ChangeSeverity.Breaking, ChangeDirection.Request,
    "Callers that send the name without a value are refused.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(ParameterPair pair) =>
        ChangeNote.When(
            pair.IsKept && Flag(pair.OldField("allowEmptyValue")) && !Flag(pair.NewField("allowEmptyValue")),
            "an empty value is not allowed any more",
            "allowEmptyValue");
}
