using KoreApiKit.Spec.Model;

namespace KoreApiKit.Generator.Emit.Client;

/// <summary>Emits the statements that put an operation's path, parameters and their values into the request.</summary>
internal sealed class ParameterEmitter(ClientTypes types)
{
    /// <summary>Headers that OpenAPI gives another place in the description (OpenAPI 3.1, 4.8.12.2).</summary>
    private static readonly HashSet<string> Reserved = new(["Accept", "Content-Type", "Authorization"], StringComparer.OrdinalIgnoreCase);

    /// <summary>The parameters that are sent.</summary>
    public static IEnumerable<ParameterModel> Sent(OperationModel operation) =>
        operation.Parameters.Where(parameter => parameter.Location != ParameterLocation.Header || !Reserved.Contains(parameter.WireName));

    /// <summary>The parameters that a call gives.</summary>
    public static IEnumerable<ParameterModel> OfMethod(OperationModel operation) =>
        Sent(operation).Where(parameter => parameter.Constant is null && parameter.ClientOption is null);

    /// <summary>Whether null means that the parameter is left out.</summary>
    public static bool MayBeOmitted(ParameterModel parameter) => !parameter.Required || CSharpTypeNames.MayBeNull(parameter.Type);

    /// <summary>Emits the path with its parameters.</summary>
    public void EmitPath(SourceWriter source, OperationModel operation, string request)
    {
        foreach (PathSegmentModel segment in operation.Path)
        {
            if (!segment.IsParameter)
            {
                source.Line($"{request}.AppendPath({CSharpText.Literal(segment.Text)});");
                continue;
            }

            ParameterModel? parameter = operation.Parameters
                .Where(candidate => candidate.Location == ParameterLocation.Path && candidate.WireName == segment.Text)
                .FirstOrDefault();
            source.Line(parameter is null
                ? $"{request}.AppendPath({CSharpText.Literal("%7B" + Uri.EscapeDataString(segment.Text) + "%7D")});"
                : $"{request}.AppendPathParameter({CSharpText.Literal(parameter.WireName)}, {StyleText(parameter)}, {Text(parameter.Explode)}, {PathValue(parameter)});");
        }
    }

    /// <summary>Emits query, header and cookie parameters.</summary>
    public void EmitOthers(SourceWriter source, OperationModel operation, string request, LocalNames locals)
    {
        foreach (ParameterModel parameter in Sent(operation).Where(parameter => parameter.Location != ParameterLocation.Path))
        {
            if (parameter.Constant is not null)
            {
                source.Line(Add(parameter, request, ConstantValue(parameter.Constant)));
            }
            else if (MayBeOmitted(parameter))
            {
                string value = locals.New("value");
                source.Open($"if ({Source(parameter)} is {{ }} {value})")
                    .Line(Add(parameter, request, Value(parameter, value)))
                    .Close();
            }
            else
            {
                source.Line(Add(parameter, request, Value(parameter, Source(parameter))));
            }
        }
    }

    /// <summary>The expression that gives a parameter's value: the method's parameter, or a client option.</summary>
    public static string Source(ParameterModel parameter) =>
        parameter.ClientOption is null ? CSharpText.Identifier(parameter.Name) : "_options." + CSharpText.Identifier(parameter.ClientOption);

    /// <summary>A lambda that writes a value of the type as JSON.</summary>
    public string WriterLambda(TypeReference type)
    {
        if (type is NamedTypeReference)
        {
            return "static (writer, value) => value.WriteJson(writer)";
        }

        var body = new SourceWriter();
        types.Json.WriteNotNull(body, type, "value");
        return $"static (writer, value) =>\n{{\n{Indented(body.ToString())}}}";
    }

    /// <summary>An expression of type <c>ParameterValue</c> for a value that is not null.</summary>
    public string ValueOf(TypeReference type, string expression)
    {
        string parameterValue = types.Http("ParameterValue");
        return type is ScalarTypeReference
        {
            Scalar: ScalarType.String or ScalarType.Boolean or ScalarType.Int32 or ScalarType.Int64 or ScalarType.Uuid
        }
            ? $"{parameterValue}.Of({expression})"
            : $"{parameterValue}.From({expression}, {WriterLambda(type)})";
    }

    private static string Indented(string lines) =>
        string.Concat(lines.TrimEnd('\n').Split('\n').Select(line => "    " + line + "\n"));

    private static string Text(bool value) => value ? "true" : "false";

    private string PathValue(ParameterModel parameter)
    {
        if (parameter.Constant is { } constant)
        {
            return ConstantValue(constant);
        }

        // A path parameter is always required; an option that may be null is checked when it is used.
        string expression = Source(parameter);
        if (MayBeOmitted(parameter))
        {
            string problem = CSharpText.Literal($"The path parameter '{parameter.WireName}' is not set.");
            expression = $"({expression} ?? throw new {types.Names.Library("System", "ArgumentException")}({problem}))";
        }

        return Value(parameter, expression);
    }

    private string Value(ParameterModel parameter, string expression) => parameter.Style == ParameterStyle.Json
        ? $"{types.Http("ParameterValue")}.FromJson({expression}, {WriterLambda(parameter.Type.Type)})"
        : ValueOf(parameter.Type.Type, expression);

    private string ConstantValue(LiteralModel constant) => $"{types.Http("ParameterValue")}.Of({CSharpText.Literal(constant.Text)})";

    private string Add(ParameterModel parameter, string request, string value)
    {
        string name = CSharpText.Literal(parameter.WireName);
        string explode = Text(parameter.Explode);
        return parameter.Location switch
        {
            ParameterLocation.Query =>
                $"{request}.AddQueryParameter({name}, {StyleText(parameter)}, {explode}, {Text(parameter.AllowReserved)}, {value});",
            ParameterLocation.Header => $"{request}.AddHeader({name}, {explode}, {value});",
            _ => $"{request}.AddCookie({name}, {explode}, {value});",
        };
    }

    /// <summary>The runtime's style: JSON travels as one text in the place's default style.</summary>
    private string StyleText(ParameterModel parameter)
    {
        ParameterStyle style = parameter.Style switch
        {
            ParameterStyle.Json => parameter.Location == ParameterLocation.Path ? ParameterStyle.Simple : ParameterStyle.Form,
            _ => parameter.Style,
        };
        return $"{types.Http("ParameterStyle")}.{style}";
    }
}
