using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Parameters;

internal sealed class ParameterReservedCharactersAllowed() : ChangeRule<ParameterPair>(
    "parameter-reserved-characters-allowed", ChangeSeverity.Additive, ChangeDirection.Request,
    "Callers may leave reserved characters unescaped; escaped ones are read as before.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(ParameterPair pair) =>
        ChangeNote.When(
            pair.TurnedOn(parameter => parameter.AllowReserved),
            "reserved characters may be left unescaped now",
            "allowReserved");
}
