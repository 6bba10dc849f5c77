using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Parameters;

internal sealed class ParameterEmptyValueAllowed() : ParameterRule(
    "parameter-empty-value-allowed", ChangeSeverity.Additive, ChangeDirection.Request,
    "Callers may send the name without a value.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(ParameterPair pair) =>
        ChangeNote.When(
            pair.IsKept && !Flag(pair.OldField("allowEmptyValue")) && Flag(pair.NewField("allowEmptyValue")),
            "an empty value is allowed now",
            "allowEmptyValue");
}
