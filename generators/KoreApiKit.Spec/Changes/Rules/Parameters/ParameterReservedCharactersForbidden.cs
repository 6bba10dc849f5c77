using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Parameters;

internal sealed class ParameterReservedCharactersForbidden() : ChangeRule<ParameterPair>(
    "parameter-reserved-characters-forbidden", ChangeSeverity.Breaking, ChangeDirection.Request,
    "Callers that leave reserved characters unescaped send something that is cut off or split.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(ParameterPair pair) =>
        ChangeNote.When(pair.TurnedOff(parameter => parameter.AllowReserved), "reserved characters must be escaped now", "allowReserved");
}
