using KoreApiKit.Spec.Model;

namespace KoreApiKit.Generator.Emit.Client;

/// <summary>Emits the check of a request against the specification's limits, before anything is sent.</summary>
internal sealed class RequestValidationEmitter(ClientTypes types)
{
    public void Emit(SourceWriter source, OperationModel operation, string operationField, LocalNames locals)
    {
        var checks = new SourceWriter();
        string validation = locals.New("validation");
        if (operation.Body is { } body && BodyPlan.Choose(body) is var content && content.Type.Type is NamedTypeReference { Kind: not NamedTypeKind.Enum })
        {
            checks.Line($"{CSharpText.Identifier(body.Name)}{(body.Required ? "" : "?")}.Validate({validation}.Part(\"body\"));");
        }

        string text = checks.ToString();
        if (text.Length == 0)
        {
            source.Line();
            return;
        }

        source.Open("if (_options.ValidateRequests)")
            .Line($"{types.Http("RequestValidation")} {validation} = new {types.Http("RequestValidation")}({operationField});")
            .Line(text.TrimEnd('\n'))
            .Line($"{validation}.ThrowIfInvalid();")
            .Close()
            .Line();
    }
}
