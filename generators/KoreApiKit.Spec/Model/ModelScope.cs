using KoreApiKit.Spec.Diagnostics;
using KoreApiKit.Spec.OpenApi;
using KoreApiKit.Spec.Schemas;
using KoreApiKit.Spec.Shapes;

namespace KoreApiKit.Spec.Model;

/// <summary>What the parts of the builder share while one model is made.</summary>
internal sealed class ModelScope
{
    private Dictionary<JsonSchema, string>? _componentNames;

    public required OpenApiDocument Document { get; init; }

    public required GenerationOptions Options { get; init; }

    public required FindingCollection Findings { get; init; }

    public required ShapeTable Shapes { get; init; }

    public required SchemaKinds Kinds { get; init; }

    public required Inheritors Inheritors { get; init; }

    public required TypeNames Names { get; init; }

    public required SourceText Sources { get; init; }

    /// <summary>What callers send.</summary>
    public required SchemaReach Sent { get; init; }

    /// <summary>What callers receive.</summary>
    public required SchemaReach Received { get; init; }

    /// <summary>The cores of multipart bodies that are no JSON anywhere: their binary members are streams.</summary>
    public required HashSet<JsonSchema> MultipartOnly { get; init; }

    public CancellationToken CancellationToken { get; init; }

    /// <summary>The names of the document's schemas, by their cores. Where two names stand for one core, the last counts.</summary>
    public IReadOnlyDictionary<JsonSchema, string> ComponentNames => _componentNames ??= FindComponentNames();

    /// <summary>Reports a keyword that has no shape, at the keyword itself.</summary>
    public void ReportNotExpressed(JsonSchema schema, string keyword, string explanation)
    {
        SpecLocation location = (schema.Node as Text.MappingNode)?.Find(keyword)?.KeyLocation ?? schema.Location;
        Findings.Add(FindingDescriptors.NotExpressed, location, keyword, explanation);
    }

    private Dictionary<JsonSchema, string> FindComponentNames()
    {
        var names = new Dictionary<JsonSchema, string>();
        foreach (SchemaProperty schema in Document.Schemas)
        {
            names[SchemaReducer.CoreOf(schema.Schema)] = schema.Name;
        }

        return names;
    }
}
