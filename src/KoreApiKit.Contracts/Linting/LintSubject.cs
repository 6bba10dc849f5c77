using KoreApiKit.Contracts.Reporting;
using KoreApiKit.Spec.OpenApi;
using KoreApiKit.Spec.References;
using KoreApiKit.Spec.Schemas;
using KoreApiKit.Spec.Schemas.Validation;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Contracts.Linting;

/// <summary>A document that was read, as rules look at it.</summary>
internal sealed class LintSubject
{
    private readonly Lazy<NodePointers> _pointers;
    private readonly Lazy<SchemaValidator> _validator;

    public LintSubject(OpenApiDocument document, CancellationToken cancellationToken)
    {
        Document = document;
        CancellationToken = cancellationToken;
        _pointers = new Lazy<NodePointers>(() => new NodePointers(document.Files));
        _validator = new Lazy<SchemaValidator>(() => document.CreateValidator());
    }

    public OpenApiDocument Document { get; }

    /// <summary>The document's root.</summary>
    public MappingNode Root => Document.Node;

    public CancellationToken CancellationToken { get; }

    /// <summary>Checks values of the document's schemas.</summary>
    public SchemaValidator Validator => _validator.Value;

    /// <summary>The objects and arrays of all files, with their pointers.</summary>
    public NodePointers Pointers => _pointers.Value;

    public bool IsSwagger => Root["openapi"] is null;

    /// <summary>Whether the document is 2.0 or 3.0, whose schemas are no JSON Schema 2020-12.</summary>
    public bool HasOldSchemas => IsSwagger || Document.SpecificationVersion.StartsWith("3.0", StringComparison.Ordinal);

    /// <summary>The operations of paths, webhooks and callbacks, in document order.</summary>
    public IEnumerable<OpenApiOperation> AllOperations => Document.Operations.Concat(Document.InboundOperations);

    /// <summary>The place of an object or array.</summary>
    public ReportPlace At(SpecNode node) => ReportPlace.At(node.Location, Pointers.Of(node));

    /// <summary>The place of a key, or of the object where the key is absent.</summary>
    public ReportPlace AtKey(MappingNode owner, string key) => owner.Find(key) is { } entry
        ? ReportPlace.At(entry.KeyLocation, Below(owner, key))
        : At(owner);

    /// <summary>The place of the value of a key, or of the object where the key is absent.</summary>
    public ReportPlace AtValue(MappingNode owner, string key) => owner.Find(key) is { } entry
        ? ReportPlace.At(entry.Value.Location, Below(owner, key))
        : At(owner);

    /// <summary>The place of an item of an array.</summary>
    public ReportPlace AtItem(SequenceNode owner, int index) => ReportPlace.At(
        owner.Items[index].Location, Below(owner, index.ToString(System.Globalization.CultureInfo.InvariantCulture)));

    /// <summary>The place of an operation: its method's key.</summary>
    public ReportPlace At(OpenApiOperation operation) => ReportPlace.At(operation.MethodLocation, Pointers.Of(operation.Node));

    /// <summary>The place of a response: its status.</summary>
    public ReportPlace At(OpenApiResponse response) => ReportPlace.At(response.StatusLocation, Pointers.Of(response.Node));

    /// <summary>The place of a parameter: its name.</summary>
    public ReportPlace At(OpenApiParameter parameter) => ReportPlace.At(parameter.Location, Pointers.Of(parameter.Node));

    /// <summary>The place of a keyword of a schema, or of the schema where the keyword is absent.</summary>
    public ReportPlace At(JsonSchema schema, string keyword) =>
        schema.Node is MappingNode mapping ? AtKey(mapping, keyword) : At(schema.Node);

    /// <summary>The members of a path in the document's root, such as <c>components</c>, <c>schemas</c>; none where it is absent.</summary>
    public IEnumerable<MappingEntry> Members(params ReadOnlySpan<string> way)
    {
        SpecNode? current = Root;
        foreach (string key in way)
        {
            current = (current as MappingNode)?[key];
        }

        return current is MappingNode members ? members.Entries : [];
    }

    private string? Below(SpecNode owner, string segment) =>
        Pointers.Of(owner) is { } above ? $"{above}/{JsonPointer.Escape(segment)}" : null;
}
