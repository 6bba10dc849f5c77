using KoreApiKit.Spec.Collections;
using KoreApiKit.Spec.Diagnostics;
using KoreApiKit.Spec.Naming;
using KoreApiKit.Spec.OpenApi;
using KoreApiKit.Spec.Schemas;
using KoreApiKit.Spec.Shapes;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Spec.Model;

/// <summary>Makes the parameters of operations, and collects those that the client's options give.</summary>
internal sealed class ParameterBuilder(ModelScope scope, TypeBuilder types)
{
    private const string ClientOptionExtension = "x-koreapikit-client-option";

    // OpenAPI 3.1, Parameter Object: header parameters of these names are ignored.
    private static readonly string[] IgnoredHeaders = ["Accept", "Content-Type", "Authorization"];

    private readonly SortedDictionary<string, ClientOptionModel> _options = new(StringComparer.Ordinal);

    /// <summary>The options that parameters asked for, by name.</summary>
    public IEnumerable<ClientOptionModel> Options => _options.Values;

    public EquatableArray<ParameterModel> Build(OpenApiOperation operation)
    {
        OpenApiParameter[] sent = [.. operation.Parameters.Where(parameter => IsSent(parameter, operation))];
        Dictionary<string, string> names = AssignNames(sent);
        List<ParameterModel> parameters = [.. sent.Select(parameter => Build(parameter, names[Key(parameter)]))];
        AddUndeclared(operation, parameters);
        return parameters
            .OrderBy(parameter => parameter.Required ? 0 : 1)
            .ToEquatableArray();
    }

    private static bool IsSent(OpenApiParameter parameter, OpenApiOperation operation)
    {
        if (parameter.Place == ParameterPlace.Header && IgnoredHeaders.Contains(parameter.Name, StringComparer.OrdinalIgnoreCase))
        {
            return false;
        }

        // The reader has reported a path parameter that its path does not name.
        return parameter.Place != ParameterPlace.Path || operation.Path.Contains("{" + parameter.Name + "}");
    }

    private static Dictionary<string, string> AssignNames(OpenApiParameter[] parameters)
    {
        var assigner = new NameAssigner(ReservedNames.OfMethods, "Value");
        return assigner.Assign(
            parameters.Select(parameter =>
            {
                string name = Name(parameter);
                string camel = IdentifierText.Camel(name);
                return new NameClaim(Key(parameter), parameter.Name, camel, camel + parameter.Place, (int)parameter.Place);
            }),
            []);
    }

    private ParameterModel Build(OpenApiParameter parameter, string name)
    {
        JsonSchema? schema = parameter.Schema ?? parameter.Content?.Schema;
        bool required = parameter.Required || parameter.Place == ParameterPlace.Path;
        LiteralModel? constant = required && schema is not null ? ConstantOf(schema) : null;
        TypeUse type = constant is not null
            ? new TypeUse(ConstantValues.TypeOf(constant), false, ConstraintsModel.None)
            : types.UseOf(schema);
        DocumentationModel documentation = DocumentationOf(parameter, schema, type);
        return new ParameterModel(
            name,
            parameter.Name,
            Location(parameter.Place),
            parameter.Content is not null && !IsForm(parameter) ? ParameterStyle.Json : Style(parameter),
            parameter.Explode,
            parameter.AllowReserved,
            type,
            required,
            constant,
            ClientOption(parameter, type, required, documentation),
            parameter.Deprecated,
            documentation)
        {
            AllowEmptyValue = parameter.AllowEmptyValue,
        };
    }

    private LiteralModel? ConstantOf(JsonSchema schema)
    {
        SchemaUse use = SchemaReducer.Reduce(schema);
        return use.IsBroken || use.Core.Boolean is not null ? null : ConstantValues.Of(scope.Shapes.Of(use.Core)) is { Kind: not LiteralKind.Json } literal ? literal : null;
    }

    private string? ClientOption(OpenApiParameter parameter, TypeUse type, bool required, DocumentationModel documentation)
    {
        SpecNode? mark = parameter.Extension(ClientOptionExtension);
        string? name = Extensions.Text(mark) is { } given ? IdentifierText.Pascal(given)
            : Extensions.Flag(mark) ? Name(parameter)
            : null;
        if (name is null)
        {
            return null;
        }

        if (ReservedNames.OfClientOptions.Contains(name))
        {
            name += "Value";
        }

        _options[name] = _options.TryGetValue(name, out ClientOptionModel? known)
            ? known with { Required = known.Required || required }
            : new ClientOptionModel(name, type, required, documentation);
        return name;
    }

    private static DocumentationModel DocumentationOf(OpenApiParameter parameter, JsonSchema? schema, TypeUse type) =>
        parameter.Description is null && schema is not null
            ? Documentation.OfUse(SchemaReducer.Reduce(schema), type.Type is NamedTypeReference, null)
            : Documentation.Of(parameter.Description, null, null);

    // A template without its parameter is a fault of the document; the path can still be filled.
    private static void AddUndeclared(OpenApiOperation operation, List<ParameterModel> parameters)
    {
        foreach (PathSegmentModel segment in PathTemplate.Split(operation.Path))
        {
            if (segment.IsParameter && !parameters.Exists(parameter => parameter.Location == ParameterLocation.Path && parameter.WireName == segment.Text))
            {
                string name = IdentifierText.Camel(IdentifierText.Pascal(segment.Text));
                bool taken = parameters.Exists(parameter => parameter.Name == name) || ReservedNames.OfMethods.Contains(name);
                parameters.Add(new ParameterModel(
                    taken ? name + "InPath" : name,
                    segment.Text,
                    ParameterLocation.Path,
                    ParameterStyle.Simple,
                    false,
                    false,
                    new TypeUse(new ScalarTypeReference(ScalarType.String), false, ConstraintsModel.None),
                    true,
                    null,
                    null,
                    false,
                    DocumentationModel.None));
            }
        }
    }

    private static string Name(OpenApiParameter parameter) =>
        IdentifierText.Pascal(Extensions.Text(parameter.Extension(SchemaWalk.NameExtension)) ?? parameter.Name);

    private static string Key(OpenApiParameter parameter) => parameter.Place + ":" + parameter.Name;

    private static ParameterLocation Location(ParameterPlace place) => place switch
    {
        ParameterPlace.Path => ParameterLocation.Path,
        ParameterPlace.Header => ParameterLocation.Header,
        ParameterPlace.Cookie => ParameterLocation.Cookie,
        ParameterPlace.QueryString => ParameterLocation.QueryString,
        _ => ParameterLocation.Query,
    };

    // OpenAPI 3.2: a query that is a form as a whole.
    private static bool IsForm(OpenApiParameter parameter) =>
        parameter is { Place: ParameterPlace.QueryString, Content: { } content } && MediaTypes.KindOf(content.Name) == BodyKind.FormUrlEncoded;

    private static ParameterStyle Style(OpenApiParameter parameter) => parameter.Style switch
    {
        "simple" => ParameterStyle.Simple,
        "label" => ParameterStyle.Label,
        "matrix" => ParameterStyle.Matrix,
        "form" => ParameterStyle.Form,
        "spaceDelimited" => ParameterStyle.SpaceDelimited,
        "pipeDelimited" => ParameterStyle.PipeDelimited,
        "deepObject" => ParameterStyle.DeepObject,
        _ => parameter.Place is ParameterPlace.Path or ParameterPlace.Header ? ParameterStyle.Simple : ParameterStyle.Form,
    };
}
