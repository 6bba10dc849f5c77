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
                : $"{request}.AppendPathParameter({CSharpText.Literal(parameter.WireName)}, {StyleText(parameter)}, {Text(parameter.Explode)}, {Value(parameter)});");
        }
    }

    /// <summary>Emits query, header and cookie parameters. The runtime leaves out those that have no value.</summary>
    public void EmitOthers(SourceWriter source, OperationModel operation, string request)
    {
        foreach (ParameterModel parameter in Sent(operation).Where(parameter => parameter.Location != ParameterLocation.Path))
        {
            source.Line(Add(parameter, request, Value(parameter)));
        }
    }

    /// <summary>The expression that gives a parameter's value: the method's parameter, or a client option.</summary>
    public static string Source(ParameterModel parameter) =>
        parameter.ClientOption is null ? CSharpText.Identifier(parameter.Name) : "_options." + CSharpText.Identifier(parameter.ClientOption);

    /// <summary>A lambda that writes a value of the type, which is not null, as JSON.</summary>
    public string WriterLambda(TypeReference type) => WriterLambda(new TypeUse(type, false, ConstraintsModel.None));

    /// <summary>A lambda that writes a value of the type as JSON.</summary>
    public string WriterLambda(TypeUse use)
    {
        if (use is { Type: NamedTypeReference, Nullable: false })
        {
            return "static (writer, value) => value.WriteJson(writer)";
        }

        var body = new SourceWriter();
        types.Json.WriteValue(body, use, "value");
        string text = body.Finish();
        string[] lines = text.TrimEnd('\n').Split('\n');
        return lines.Length == 1
            ? $"static (writer, value) => {lines[0].TrimEnd(';')}"
            : $"static (writer, value) =>\n{{\n{Indented(text)}}}";
    }

    /// <summary>An expression of type <c>ParameterValue</c>; where the value is null, it is no value.</summary>
    public string ValueOf(TypeReference type, string expression) => type switch
    {
        _ when IsSimple(type) => $"{types.Http("ParameterValue")}.Of({expression})",
        ArrayTypeReference { Item: { Nullable: false, Type: ScalarTypeReference { Scalar: ScalarType.String } } } =>
            $"{types.Http("ParameterValue")}.OfItems({expression})",
        _ => Converted("From", type, expression),
    };

    /// <summary>The same for the style deepObject.</summary>
    public string DeepValueOf(TypeReference type, string expression) =>
        IsSimple(type) ? ValueOf(type, expression) : Converted("FromDeepObject", type, expression);

    /// <summary>A C# boolean.</summary>
    public static string Text(bool value) => value ? "true" : "false";

    private static bool IsSimple(TypeReference type) => type is ScalarTypeReference
    {
        Scalar: ScalarType.String or ScalarType.Boolean or ScalarType.Int32 or ScalarType.Int64 or ScalarType.Uuid
    };

    private string Converted(string method, TypeReference type, string expression) =>
        $"{types.Http("ParameterValue")}.{method}<{types.Names.Reference(type)}>({expression}, {WriterLambda(type)})";

    private static string Indented(string lines) =>
        string.Concat(lines.TrimEnd('\n').Split('\n').Select(line => (line.Length == 0 ? "" : "    ") + line + "\n"));

    private string Value(ParameterModel parameter)
    {
        string expression = Source(parameter);
        TypeReference type = parameter.Type.Type;
        return parameter switch
        {
            { Constant: { } constant } => ConstantValue(constant),
            { Style: ParameterStyle.Json } => Converted("FromJson", type, expression),
            { Style: ParameterStyle.DeepObject } => DeepValueOf(type, expression),
            _ => ValueOf(type, expression),
        };
    }

    private string ConstantValue(LiteralModel constant) => $"{types.Http("ParameterValue")}.Of({CSharpText.Literal(constant.Text)})";

    private string Add(ParameterModel parameter, string request, string value)
    {
        string name = CSharpText.Literal(parameter.WireName);
        string explode = Text(parameter.Explode);
        return parameter.Location switch
        {
            ParameterLocation.Query =>
                $"{request}.AddQueryParameter({name}, {StyleText(parameter)}, {explode}, {Text(parameter.AllowReserved)}, {value}{(parameter.AllowEmptyValue ? ", allowEmptyValue: true" : "")});",
            ParameterLocation.QueryString => $"{request}.AddQueryString({value});",
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
