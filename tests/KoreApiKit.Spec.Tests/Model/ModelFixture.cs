using KoreApiKit.Spec.Diagnostics;
using KoreApiKit.Spec.Model;
using KoreApiKit.Spec.OpenApi;

namespace KoreApiKit.Spec.Tests.Model;

/// <summary>Makes models of small documents that are written as YAML.</summary>
internal static class ModelFixture
{
    public static readonly GenerationOptions Options = new() { Namespace = "Acme.Generated" };

    /// <summary>A document with these schemas (indented by four spaces) and no operation.</summary>
    public static string WithSchemas(string schemas) => $"""
        openapi: 3.1.0
        info: {'{'} title: Test, version: '1' {'}'}
        paths: {'{'}{'}'}
        components:
          schemas:

        """ + Indent(schemas, 4);

    /// <summary>A document with these paths and, if given, these members of components.</summary>
    public static string WithPaths(string paths, string? components = null) => $"""
        openapi: 3.1.0
        info: {'{'} title: Test, version: '1' {'}'}
        paths:

        """ + Indent(paths, 2) + (components is null ? "" : "\ncomponents:\n" + Indent(components, 2));

    public static (ApiModel Model, IReadOnlyList<Finding> Findings) Build(string yaml, GenerationOptions? options = null) =>
        Build("spec/api.yaml", options ?? Options, new SpecSource("spec/api.yaml", yaml));

    public static (ApiModel Model, IReadOnlyList<Finding> Findings) Build(string root, GenerationOptions options, params SpecSource[] sources)
    {
        var findings = new FindingCollection();
        OpenApiDocument document = OpenApiReader.Read(root, sources, findings, CancellationToken.None)
            ?? throw new InvalidOperationException(string.Join("\n", findings.ToOrderedArray()));

        // An endless reference is an error of the document; its model still has to be whole.
        Assert.DoesNotContain(findings.ToOrderedArray(), finding => finding.Descriptor is { Severity: FindingSeverity.Error, Id: not "KAK007" });
        var own = new FindingCollection();
        ApiModel model = ApiModelBuilder.Build(document, options, own, CancellationToken.None);
        return (model, [.. own.ToOrderedArray()]);
    }

    public static ApiModel ModelOf(string yaml, GenerationOptions? options = null) => Build(yaml, options).Model;

    public static T Type<T>(this ApiModel model, string name)
        where T : TypeModel =>
        Assert.IsType<T>(Assert.Single(model.Types, type => type.Name == name));

    public static PropertyModel Property(this RecordType record, string wireName) =>
        Assert.Single(record.Properties, property => property.WireName == wireName);

    public static OperationModel Operation(this ApiModel model, string name) =>
        Assert.Single(model.Client.Groups.SelectMany(group => group.Operations), operation => operation.Name == name);

    /// <summary>A type in a few letters: <c>Pet</c>, <c>String[]</c>, <c>Map(Int64)</c>, with <c>?</c> where null is allowed.</summary>
    public static string Show(TypeUse use) => (use.Type switch
    {
        NamedTypeReference named => named.Name,
        ArrayTypeReference array => Show(array.Item) + "[]",
        DictionaryTypeReference map => $"Map({Show(map.Value)})",
        ScalarTypeReference scalar => scalar.Scalar.ToString(),
        _ => "Any",
    }) + (use.Nullable ? "?" : "");

    public static string Show(EvidenceModel evidence) =>
        $"{evidence.Kind} {string.Join('.', evidence.Path)}" + evidence.Kind switch
        {
            EvidenceKind.Constant => $" = {evidence.Literal!.Text}",
            EvidenceKind.OneOf => $" = {string.Join('|', evidence.Literals.Select(literal => literal.Text))}",
            EvidenceKind.Tokens => $" is {evidence.Tokens}",
            _ => "",
        };

    private static string Indent(string text, int spaces) =>
        string.Join('\n', text.Split('\n').Select(line => line.Length == 0 ? line : new string(' ', spaces) + line)) + "\n";
}
