using System.Collections.Concurrent;
using System.Reflection;
using KoreApiKit.Spec.Diagnostics;
using KoreApiKit.Spec.OpenApi;
using KoreApiKit.Spec.Schemas;

namespace KoreApiKit.Contracts.Linting.MetaSchemas;

/// <summary>The official schemas of the OpenAPI Specification, each read once.</summary>
internal static class MetaSchemaSet
{
    private const string Folder = "meta-schemas/";

    // The schema of 3.1 leaves Schema Objects to the dialect: whoever extends it gives its "#meta" another meaning.
    private const string WithSchemaObjects = """
        {
          "$schema": "https://json-schema.org/draft/2020-12/schema",
          "$id": "urn:koreapikit:openapi-3.1-with-schema-objects",
          "$ref": "https://spec.openapis.org/oas/3.1/schema/2025-11-23",
          "$defs": { "schema": { "$dynamicAnchor": "meta", "$ref": "https://spec.openapis.org/oas/3.1/dialect/base" } }
        }
        """;

    private const string Draft04Id = "\"id\": \"http://json-schema.org/draft-04/schema#\"";

    private static readonly ConcurrentDictionary<string, JsonSchema> Schemas = new(StringComparer.Ordinal);

    /// <summary>The schema for documents of a version.</summary>
    /// <param name="version">The version as written, such as <c>3.0.3</c>, <c>3.1.0</c> or <c>2.0</c>.</param>
    /// <param name="hasOwnDialect">Whether the Schema Objects are of a dialect that is not OpenAPI's.</param>
    public static JsonSchema For(string version, bool hasOwnDialect) => Schemas.GetOrAdd(NameFor(version, hasOwnDialect), Read);

    private static string NameFor(string version, bool hasOwnDialect) =>
        version.StartsWith("2.", StringComparison.Ordinal) ? "openapi-2.0.json"
        : version.StartsWith("3.0", StringComparison.Ordinal) ? "openapi-3.0.json"
        : version.StartsWith("3.2", StringComparison.Ordinal) ? "openapi-3.2.json"
        : hasOwnDialect ? "openapi-3.1.json"
        : "with-schema-objects.json";

    private static JsonSchema Read(string name)
    {
        Assembly assembly = typeof(MetaSchemaSet).Assembly;
        List<SpecSource> sources =
        [
            .. assembly.GetManifestResourceNames()
                .Where(resource => resource.StartsWith(Folder, StringComparison.Ordinal))
                .Select(resource => new SpecSource(resource[Folder.Length..], () => Text(assembly, resource))),
            new SpecSource("with-schema-objects.json", WithSchemaObjects),
        ];
        return SchemaDocumentReader.Read(name, sources, new FindingCollection(), CancellationToken.None)!;
    }

    private static string Text(Assembly assembly, string resource)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!);

        // Draft 4 said "id" for what has been "$id" since, by which the schema of 2.0 refers to it.
        return reader.ReadToEnd().Replace(Draft04Id, Draft04Id.Replace("id\"", "$id\"", StringComparison.Ordinal), StringComparison.Ordinal);
    }
}
