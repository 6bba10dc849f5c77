using System.Collections.Immutable;
using KoreApiKit.Spec.Fields;
using KoreApiKit.Spec.Schemas;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Spec.OpenApi;

/// <summary>Reads requests and responses of Swagger 2.0 in the shape of OpenAPI 3.</summary>
internal sealed class SwaggerMessageReader(OpenApiContext context, NodeFields root) : IMessageReader
{
    private const string Form = "application/x-www-form-urlencoded";
    private const string Multipart = "multipart/form-data";

    public IReadOnlyList<string> Places { get; } = ["path", "query", "header", "body", "formData"];

    public (ImmutableArray<OpenApiParameter> Parameters, OpenApiRequestBody? Body) ReadRequest(
        NodeFields operation, IReadOnlyList<DeclaredParameter> declared)
    {
        var parameters = declared
            .Where(parameter => parameter.In is not ("body" or "formData"))
            .Select(ReadParameter)
            .ToImmutableArray();
        List<DeclaredParameter> form = [.. declared.Where(parameter => parameter.In == "formData")];
        DeclaredParameter? body = declared.FirstOrDefault(parameter => parameter.In == "body");
        ImmutableArray<string> consumes = MediaTypes(operation, "consumes");
        return (parameters, body is not null ? ReadBody(body.Fields, consumes)
            : form.Count > 0 ? ReadForm(operation, form, consumes)
            : null);
    }

    public OpenApiResponse ReadResponse(NodeFields operation, NodeFields response, string status, MappingEntry entry)
    {
        if (!response.Has("description"))
        {
            response.ReportMissing("response", "description", "it has none");
        }

        JsonSchema? schema = context.Schemas.ReadField(response, "schema");
        return new OpenApiResponse(
            response.Node,
            status,
            entry.KeyLocation,
            response.String("description"),
            ReadHeaders(response),
            schema is null ? ImmutableArray<OpenApiMediaType>.Empty : ReadContent(operation, response, schema));
    }

    private OpenApiParameter ReadParameter(DeclaredParameter declared)
    {
        NodeFields fields = declared.Fields;
        bool required = fields.Flag("required");
        if (declared.Place == ParameterPlace.Path && !required)
        {
            fields.ReportMissing("path parameter", "required: true", "it is taken as required");
            required = true;
        }

        return ReadSimple(fields, declared.Name, declared.Place, declared.NameLocation) with { Required = required };
    }

    private OpenApiParameter ReadSimple(NodeFields fields, string name, ParameterPlace place, Diagnostics.SpecLocation location)
    {
        (string style, bool explode) = StyleOf(fields, place);
        return new OpenApiParameter
        {
            Node = fields.Node,
            Name = name,
            Place = place,
            Location = location,
            Description = fields.String("description"),
            AllowEmptyValue = fields.Flag("allowEmptyValue"),
            Style = style,
            Explode = explode,
            Schema = context.Schemas.ReadParameter(fields),
        };
    }

    private static (string Style, bool Explode) StyleOf(NodeFields fields, ParameterPlace place)
    {
        string usual = ParameterStyles.DefaultOf(place);
        switch (fields.String("collectionFormat") ?? "csv")
        {
            case "csv":
                return (usual, false);
            case "multi":
                return ("form", true);
            case "ssv":
                return ("spaceDelimited", false);
            case "pipes":
                return ("pipeDelimited", false);
            default:
                fields.Report("collectionFormat", "csv, ssv, pipes or multi (tsv has no counterpart)", fields.Node["collectionFormat"]!);
                return (usual, false);
        }
    }

    private ImmutableArray<OpenApiParameter> ReadHeaders(NodeFields response)
    {
        var headers = ImmutableArray.CreateBuilder<OpenApiParameter>();
        foreach ((MappingEntry entry, PlacedNode value) in response.Members("headers"))
        {
            if (context.Follow(value, entry.Key) is { } fields)
            {
                headers.Add(ReadSimple(fields, entry.Key, ParameterPlace.Header, entry.KeyLocation));
            }
        }

        return headers.ToImmutable();
    }

    private OpenApiRequestBody ReadBody(NodeFields body, ImmutableArray<string> consumes)
    {
        JsonSchema? schema = context.Schemas.ReadField(body, "schema");
        if (!body.Has("schema"))
        {
            body.ReportMissing("body parameter", "schema", "any value is allowed");
        }

        return new OpenApiRequestBody(
            body.Node,
            body.String("description"),
            body.Flag("required"),
            OrJson(consumes)
                .Select(name => new OpenApiMediaType { Node = body.Node, Name = name, Schema = schema })
                .ToImmutableArray());
    }

    private OpenApiRequestBody ReadForm(NodeFields operation, List<DeclaredParameter> form, ImmutableArray<string> consumes)
    {
        bool hasFile = form.Exists(parameter => parameter.Fields.Node["type"] is ScalarNode { Text: "file" });
        var names = consumes.Where(name => name is Form or Multipart).ToImmutableArray();
        if (names.IsEmpty)
        {
            names = ImmutableArray.Create(hasFile ? Multipart : Form);
        }

        PlacedNode place = operation.Value("parameters") ?? operation.Place;
        var schema = new JsonSchema
        {
            Node = place.Node,
            DocumentPath = place.DocumentPath,
            Way = place.Way,
            Types = JsonTypes.Object,
            HasType = true,
            Properties = form
                .Select(parameter => new SchemaProperty(
                    parameter.Name, parameter.NameLocation, context.Schemas.ReadParameter(parameter.Fields)))
                .ToImmutableArray(),
            Required = form.Where(IsRequired).Select(parameter => parameter.Name).ToImmutableArray(),
        };
        var encodings = form.Select(ReadEncoding).OfType<OpenApiEncoding>().ToImmutableArray();
        return new OpenApiRequestBody(
            operation.Node,
            null,
            form.Exists(IsRequired),
            names.Select(name => new OpenApiMediaType
            {
                Node = operation.Node,
                Name = name,
                Schema = schema,
                Encodings = encodings,
            }).ToImmutableArray());
    }

    private static bool IsRequired(DeclaredParameter parameter) => parameter.Fields.Flag("required");

    private static OpenApiEncoding? ReadEncoding(DeclaredParameter parameter)
    {
        // Swagger 2.0 joins the items of an array by commas, where OpenAPI 3 repeats the name.
        if (!parameter.Fields.Has("collectionFormat") && parameter.Fields.Node["type"] is not ScalarNode { Text: "array" })
        {
            return null;
        }

        (string style, bool explode) = StyleOf(parameter.Fields, ParameterPlace.Query);
        return new OpenApiEncoding(parameter.Name, null, ImmutableArray<OpenApiParameter>.Empty, style, explode, false);
    }

    private ImmutableArray<OpenApiMediaType> ReadContent(NodeFields operation, NodeFields response, JsonSchema schema)
    {
        ILookup<string, MappingEntry> examples = response.Members("examples").ToLookup(
            member => member.Entry.Key, member => member.Entry, StringComparer.OrdinalIgnoreCase);
        return OrJson(MediaTypes(operation, "produces")).Select(name => new OpenApiMediaType
        {
            Node = response.Node,
            Name = name,
            Schema = schema,
            Examples = examples[name].Take(1)
                .Select(example => new OpenApiExample("default", example.KeyLocation, null, null, example.Value, null))
                .ToImmutableArray(),
        }).ToImmutableArray();
    }

    // Swagger 2.0 has no media type for a document that names none.
    private static ImmutableArray<string> OrJson(ImmutableArray<string> mediaTypes) =>
        mediaTypes.IsEmpty ? ImmutableArray.Create("application/json") : mediaTypes;

    private ImmutableArray<string> MediaTypes(NodeFields operation, string key) =>
        operation.Has(key) ? operation.Strings(key) : root.Strings(key);
}
