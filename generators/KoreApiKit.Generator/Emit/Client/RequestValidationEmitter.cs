using KoreApiKit.Generator.Emit.Validation;
using KoreApiKit.Spec.Model;

namespace KoreApiKit.Generator.Emit.Client;

/// <summary>
/// Emits the check of a request against the specification's limits, before anything is sent: a method of its own for
/// each operation that has something to check, so that its variables meet no parameter's name.
/// </summary>
internal sealed class RequestValidationEmitter(ClientTypes types, StaticFields fields)
{
    private readonly ValidationEmitter _values = new(types.Names, fields);

    private sealed record Part(string Label, string Name, string Type, string Argument, TypeUse Use, bool MayBeNull);

    /// <summary>Emits the call of the check.</summary>
    public void EmitCall(SourceWriter source, OperationModel operation)
    {
        Part[] parts = Parts(operation).ToArray();
        if (parts.Length == 0)
        {
            return;
        }

        source.Open("if (_connection.ValidatesRequests)")
            .Line($"{MethodName(operation)}({string.Join(", ", parts.Select(part => part.Argument))});")
            .Close()
            .Line();
    }

    /// <summary>Whether the operation has something to check.</summary>
    public bool HasChecks(OperationModel operation) => Parts(operation).Any();

    /// <summary>Emits the method that checks.</summary>
    public void EmitMethod(SourceWriter source, OperationModel operation, string operationField)
    {
        Part[] parts = Parts(operation).ToArray();
        if (parts.Length == 0)
        {
            return;
        }

        string declaration = string.Join(", ", parts.Select(part => $"{part.Type} {part.Name}"));
        string type = types.Http("RequestValidation");
        source.Line().Open($"private static void {MethodName(operation)}({declaration})")
            .Line($"{type} validation = new {type}({operationField});");
        string collector = types.Names.Known.ValidationCollector + " collector";
        foreach (Part part in parts)
        {
            source.Line($"{collector} = validation.Part({CSharpText.Literal(part.Label)});");
            collector = "collector";
            EmitPart(source, operation, part);
        }

        source.Line("validation.ThrowIfInvalid();").Close();
    }

    private static string MethodName(OperationModel operation) => "Validate" + operation.Name + "Request";

    private void EmitPart(SourceWriter source, OperationModel operation, Part part)
    {
        string name = operation.Name + char.ToUpperInvariant(part.Name[0]) + part.Name.Substring(1);
        if (!part.MayBeNull)
        {
            _values.EmitNotNull(source, part.Use, part.Name, name);
            return;
        }

        string given = "given" + char.ToUpperInvariant(part.Name[0]) + part.Name.Substring(1);
        source.Open($"if ({part.Name} is {{ }} {given})");
        _values.EmitNotNull(source, part.Use, given, name);
        source.Close().Line();
    }

    private IEnumerable<Part> Parts(OperationModel operation)
    {
        // A client option may travel in several places, and is checked once.
        foreach (ParameterModel parameter in ParameterEmitter.Sent(operation)
            .Where(parameter => parameter.Constant is null && ValidationEmitter.HasChecksBesidesNull(parameter.Type))
            .GroupBy(ParameterEmitter.Source, StringComparer.Ordinal)
            .Select(group => group.First()))
        {
            bool mayBeNull = ParameterEmitter.MayBeOmitted(parameter);
            string type = parameter.Required ? types.Names.Use(parameter.Type) : types.Names.Optional(parameter.Type.Type);
            yield return new Part(parameter.WireName, parameter.Name + "Value", type, ParameterEmitter.Source(parameter), parameter.Type, mayBeNull);
        }

        if (operation.Body is { } body && BodyPlan.Choose(body) is var content && IsChecked(content))
        {
            string type = BodyPlan.TypeText(content, types);
            bool mayBeNull = !body.Required || type.EndsWith("?", StringComparison.Ordinal);
            yield return new Part(
                "body",
                body.Name + "Value",
                mayBeNull ? type.TrimEnd('?') + "?" : type,
                CSharpText.Identifier(body.Name),
                content.Type,
                mayBeNull);
        }
    }

    /// <summary>Whether the body's C# type is that of its schema, and has limits.</summary>
    private static bool IsChecked(ContentModel content) =>
        !BodyPlan.IsStream(content)
        && content.Kind != BodyKind.JsonLines
        && (content.Kind != BodyKind.Text || content.Type.Type is ScalarTypeReference { Scalar: ScalarType.String })
        && ValidationEmitter.HasChecksBesidesNull(content.Type);
}
