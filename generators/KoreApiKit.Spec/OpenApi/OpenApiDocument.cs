using System.Collections.Immutable;
using KoreApiKit.Spec.Diagnostics;
using KoreApiKit.Spec.Schemas;
using KoreApiKit.Spec.Schemas.Formats;
using KoreApiKit.Spec.Schemas.Validation;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Spec.OpenApi;

/// <summary>
/// An OpenAPI document in the shape of version 3.1, whichever version it was written in. All <c>$ref</c>s of paths,
/// parameters, bodies, responses, headers, examples and security schemes are followed; those of schemas are kept.
/// </summary>
internal sealed record OpenApiDocument
{
    public required MappingNode Node { get; init; }

    /// <summary>The version as written, such as <c>3.1.0</c>.</summary>
    public required string SpecificationVersion { get; init; }

    public required OpenApiInfo Info { get; init; }

    public ImmutableArray<OpenApiServer> Servers { get; init; } = ImmutableArray<OpenApiServer>.Empty;

    /// <summary>The operations of all paths, in document order.</summary>
    public ImmutableArray<OpenApiOperation> Operations { get; init; } = ImmutableArray<OpenApiOperation>.Empty;

    /// <summary>The operations of <c>webhooks</c> and of callbacks: only their types are generated.</summary>
    public ImmutableArray<OpenApiOperation> InboundOperations { get; init; } = ImmutableArray<OpenApiOperation>.Empty;

    /// <summary><c>components/schemas</c>, by key in document order.</summary>
    public ImmutableArray<SchemaProperty> Schemas { get; init; } = ImmutableArray<SchemaProperty>.Empty;

    /// <summary><c>components/securitySchemes</c>, by key in document order.</summary>
    public ImmutableArray<OpenApiSecurityScheme> SecuritySchemes { get; init; } = ImmutableArray<OpenApiSecurityScheme>.Empty;

    public ImmutableArray<OpenApiTag> Tags { get; init; } = ImmutableArray<OpenApiTag>.Empty;

    /// <summary>The bindings of <c>x-koreapikit-formats</c>.</summary>
    public ImmutableArray<FormatBinding> Formats { get; init; } = ImmutableArray<FormatBinding>.Empty;

    /// <summary>A validator for values of this document's schemas, with its formats.</summary>
    /// <param name="alternativesMayOverlap">See <see cref="SchemaValidator.AlternativesMayOverlap"/>.</param>
    public SchemaValidator CreateValidator(bool alternativesMayOverlap = false) => new(Formats
        .Select(format => TimeTextFormat.TryCreate(format.Name, format.Type, format.Pattern, out _))
        .OfType<TimeTextFormat>())
    {
        AlternativesMayOverlap = alternativesMayOverlap,
    };

    /// <summary>Every file that was read for the document, itself included, in order of reading.</summary>
    public ImmutableArray<SpecDocument> Files { get; init; } = ImmutableArray<SpecDocument>.Empty;

    /// <summary>Every schema that the document reaches, in whichever file it stands, in order of reading.</summary>
    public ImmutableArray<JsonSchema> AllSchemas { get; init; } = ImmutableArray<JsonSchema>.Empty;
}

/// <summary>The Info Object.</summary>
internal sealed record OpenApiInfo(string Title, string Version, string? Description);

/// <summary>A Tag Object.</summary>
internal sealed record OpenApiTag(string Name, string? Description);

/// <summary>A Server Object; variables by name with their defaults.</summary>
internal sealed record OpenApiServer(string Url, string? Description, ImmutableArray<OpenApiServerVariable> Variables)
{
    /// <summary>The name of the server (OpenAPI 3.2), or null.</summary>
    public string? Name { get; init; }

    /// <summary>The object as written; null for the host of a Swagger 2.0 document.</summary>
    public MappingNode? Node { get; init; }
}

/// <summary>A Server Variable Object.</summary>
internal sealed record OpenApiServerVariable(string Name, string Default, ImmutableArray<string> Enum, string? Description);

/// <summary>The binding of a custom string format: which C# time type it becomes and the .NET custom format pattern of its text.</summary>
/// <param name="Name">The value of <c>format</c>.</param>
/// <param name="Type"><c>time</c>, <c>date</c> or <c>date-time</c>.</param>
/// <param name="Pattern">A .NET custom date and time pattern, read and written in the invariant culture.</param>
internal sealed record FormatBinding(string Name, string Type, string Pattern, SpecLocation Location);
