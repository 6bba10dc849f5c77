using KoreApiKit.Spec.Diagnostics;
using KoreApiKit.Spec.OpenApi;
using KoreApiKit.Spec.Schemas;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Spec.Tests.Schemas;

/// <summary>Reads schemas and instances from texts in the tests.</summary>
internal static class SchemaTexts
{
    /// <summary>Reads a schema of JSON Schema 2020-12 from JSON or YAML; it must have no finding.</summary>
    public static JsonSchema Read(string text)
    {
        (JsonSchema? schema, FindingCollection findings) = ReadWithFindings(text);
        Assert.Equal(0, findings.Count);
        return Assert.IsType<JsonSchema>(schema);
    }

    public static (JsonSchema? Schema, FindingCollection Findings) ReadWithFindings(string text)
    {
        var findings = new FindingCollection();
        return (SchemaDocumentReader.Read("schema.yaml", [new SpecSource("schema.yaml", text)], findings, CancellationToken.None), findings);
    }

    /// <summary>Reads the schema <c>A</c> of a document's components; the document begins with a version.</summary>
    public static JsonSchema ReadComponent(string version, string schemas)
    {
        OpenApiDocument document = OpenApi.Documents.ReadClean(
            $"openapi: {version}\ninfo: {{title: T, version: '1'}}\npaths: {{}}\ncomponents: {{schemas: {{{schemas}}}}}");
        return document.Schemas.Single(schema => schema.Name == "A").Schema;
    }

    public static SpecNode Instance(string json)
    {
        var findings = new FindingCollection();
        SpecDocument document = SpecTextReader.Read("instance.json", json, findings, CancellationToken.None);
        Assert.Equal(0, findings.Count);
        return document.Root!;
    }
}
