using KoreApiKit.Spec.Model;

namespace KoreApiKit.Generator.Emit.Client;

/// <summary>A parameter of an emitted method.</summary>
/// <param name="Wire">The parameter of the operation; null for the body and its content type.</param>
/// <param name="Default">What stands for it where it is left out.</param>
internal sealed record MethodParameter(string Name, string Type, bool Optional, bool CheckNull, ParameterModel? Wire, string Default = "null");

/// <summary>The parameters of an operation's methods: required ones, the body where it is required, then what may be left out.</summary>
internal sealed class MethodSignature
{
    private MethodSignature(IReadOnlyList<MethodParameter> parameters, LocalNames locals)
    {
        Parameters = parameters;
        Locals = locals;
        CancellationToken = locals.New("cancellationToken");
    }

    public IReadOnlyList<MethodParameter> Parameters { get; }

    public string CancellationToken { get; }

    /// <summary>The parameter for the body's content type, where callers choose it.</summary>
    public string? ContentType { get; private init; }

    /// <summary>Names for the method's locals.</summary>
    public LocalNames Locals { get; }

    public static MethodSignature Make(OperationModel operation, ClientTypes types)
    {
        List<MethodParameter> all = ParameterEmitter.OfMethod(operation).Select(parameter => Of(parameter, types)).ToList();
        if (operation.Body is { } body)
        {
            all.Add(Of(body, types));
        }

        string? contentType = null;
        if (operation.Body is { } sent && BodyPlan.AsksForContentType(sent))
        {
            contentType = new LocalNames(all.Select(parameter => parameter.Name)).New("contentType");
            string usual = CSharpText.Literal(BodyPlan.DefiniteMediaType(BodyPlan.Choose(sent)));
            all.Add(new MethodParameter(contentType, "string", Optional: true, CheckNull: true, null, usual));
        }

        return new MethodSignature(
            all.OrderBy(parameter => parameter.Optional ? 1 : 0)
                .ThenBy(parameter => parameter.Optional && parameter.Wire is null && parameter.Name == operation.Body?.Name ? 0 : 1)
                .ThenBy(all.IndexOf)
                .ToArray(),
            new LocalNames(all.Select(parameter => parameter.Name)))
        {
            ContentType = contentType,
        };
    }

    /// <summary>The parameters as the declaration has them.</summary>
    public string Declaration(ClientTypes types) => string.Join(
        ", ",
        Parameters
            .Select(parameter => $"{parameter.Type} {CSharpText.Identifier(parameter.Name)}{(parameter.Optional ? " = " + parameter.Default : "")}")
            .Append($"{types.CancellationToken} {CSharpText.Identifier(CancellationToken)} = default"));

    /// <summary>The parameters as a call passes them on.</summary>
    /// <param name="cancellationToken">What is passed as the token.</param>
    public string Arguments(string cancellationToken) => string.Join(
        ", ",
        Parameters.Select(parameter => CSharpText.Identifier(parameter.Name)).Append(cancellationToken));

    private static MethodParameter Of(ParameterModel parameter, ClientTypes types)
    {
        bool optional = !parameter.Required;
        string type = optional ? types.Names.Optional(parameter.Type.Type) : types.Names.Use(parameter.Type);
        bool checkNull = !ParameterEmitter.MayBeOmitted(parameter) && !CSharpTypeNames.IsValueType(parameter.Type.Type);
        return new MethodParameter(parameter.Name, type, optional, checkNull, parameter);
    }

    private static MethodParameter Of(BodyModel body, ClientTypes types)
    {
        ContentModel content = BodyPlan.Choose(body);
        string type = BodyPlan.TypeText(content, types);
        bool isNullable = type.EndsWith("?", StringComparison.Ordinal);
        bool isReference = content.Kind is BodyKind.Text or BodyKind.JsonLines || BodyPlan.IsStream(content) || !CSharpTypeNames.IsValueType(content.Type.Type);
        return new MethodParameter(
            body.Name,
            body.Required || isNullable ? type : type + "?",
            !body.Required,
            body.Required && isReference && !isNullable,
            null);
    }
}
