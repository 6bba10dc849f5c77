using KoreApiKit.Spec.Text;

namespace KoreApiKit.Spec.Schemas;

/// <summary>What a document's schemas mean where the dialects of JSON Schema differ.</summary>
internal sealed record SchemaDialect
{
    /// <summary>JSON Schema 2020-12, and so OpenAPI 3.1 and 3.2.</summary>
    public static SchemaDialect Json202012 { get; } = new();

    /// <summary>JSON Schema drafts 6, 7 and 2019-09.</summary>
    public static SchemaDialect Json7 { get; } = new() { HasTupleItems = true };

    /// <summary>JSON Schema draft 4.</summary>
    public static SchemaDialect Json4 { get; } = new()
    {
        HasTupleItems = true,
        HasBooleanExclusiveLimits = true,
        IgnoresReferenceSiblings = true,
    };

    /// <summary>The Schema Object of OpenAPI 3.0.</summary>
    public static SchemaDialect OpenApi30 { get; } = new()
    {
        HasNullable = true,
        HasBooleanExclusiveLimits = true,
        IgnoresReferenceSiblings = true,
    };

    /// <summary>The Schema Object of Swagger 2.0. <c>x-nullable</c> is what its users write for <c>nullable</c>.</summary>
    public static SchemaDialect Swagger20 { get; } = new()
    {
        HasExtensionNullable = true,
        HasBooleanExclusiveLimits = true,
        IgnoresReferenceSiblings = true,
        HasFileType = true,
    };

    /// <summary><c>nullable: true</c> adds null to <c>type</c>.</summary>
    public bool HasNullable { get; private init; }

    /// <summary><c>x-nullable: true</c> adds null to <c>type</c>.</summary>
    public bool HasExtensionNullable { get; private init; }

    /// <summary><c>exclusiveMinimum</c> and <c>exclusiveMaximum</c> are booleans that change the limit beside them.</summary>
    public bool HasBooleanExclusiveLimits { get; private init; }

    /// <summary>Whatever stands beside a <c>$ref</c> means nothing.</summary>
    public bool IgnoresReferenceSiblings { get; private init; }

    /// <summary><c>items</c> may be an array, with <c>additionalItems</c> for the rest; <c>dependencies</c> exists.</summary>
    public bool HasTupleItems { get; private init; }

    /// <summary><c>type: file</c> is a binary string.</summary>
    public bool HasFileType { get; private init; }

    /// <summary>
    /// The dialect of a document by its root: what it says of itself by <c>openapi</c>, <c>swagger</c> or <c>$schema</c>;
    /// without that it shares the dialect of the document that refers to it.
    /// </summary>
    public static SchemaDialect Of(SpecNode? root, SchemaDialect inherited)
    {
        if (root is not MappingNode mapping)
        {
            return inherited;
        }

        if (TextOf(mapping, "openapi") is { } version)
        {
            return version.StartsWith("3.0", StringComparison.Ordinal) ? OpenApi30 : Json202012;
        }

        return TextOf(mapping, "swagger") is not null ? Swagger20
            : TextOf(mapping, "$schema") is { } schema ? OfSchemaUri(schema)
            : inherited;
    }

    private static SchemaDialect OfSchemaUri(string uri) =>
        uri.Contains("draft-04") || uri.Contains("draft-03") ? Json4
        : uri.Contains("draft-06") || uri.Contains("draft-07") || uri.Contains("2019-09") ? Json7
        : Json202012;

    private static string? TextOf(MappingNode mapping, string key) =>
        mapping[key] is ScalarNode { Kind: ScalarKind.String or ScalarKind.Number } scalar ? scalar.Text : null;
}
