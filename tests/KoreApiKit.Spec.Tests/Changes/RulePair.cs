using KoreApiKit.Spec.Changes;
using KoreApiKit.Spec.Diagnostics;
using KoreApiKit.Spec.OpenApi;
using KoreApiKit.Spec.Tests.OpenApi;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Spec.Tests.Changes;

/// <summary>
/// The example of a rule, from a file in <c>Pairs</c>: an old and a new text that show the change, and a near miss.
/// </summary>
/// <param name="Place">What the texts are: a schema of a <c>request</c> or <c>response</c>, fields of an <c>operation</c>, or of the <c>document</c>.</param>
/// <param name="Also">Rules that the change shows by its nature as well.</param>
internal sealed record RulePair(string Rule, string Place, string Old, string New, string Miss, string? Components, string[] Also)
{
    private const string Responses = "responses: { '200': { description: OK } }";

    public static IReadOnlyDictionary<string, RulePair> All { get; } = Directory
        .EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Changes", "Pairs"), "*.yaml")
        .SelectMany(Read)
        .ToDictionary(pair => pair.Rule, StringComparer.Ordinal);

    /// <summary>The ids of the rules that see a change between two of the texts.</summary>
    public string[] Compare(string oldText, string newText) =>
        [.. ApiComparison.Compare(Document(oldText), Document(newText)).Select(change => change.Rule.Id)];

    /// <summary>The whole document around one of the texts.</summary>
    public OpenApiDocument Document(string text)
    {
        (OpenApiDocument? document, FindingCollection findings) = Documents.Read(TextOf(text));
        Assert.False(findings.HasErrors, $"{Rule}: {string.Join(Environment.NewLine, Documents.Lines(findings))}");
        return document!;
    }

    private string TextOf(string text)
    {
        string root = Place switch
        {
            "document" => text,
            "operation" => Operation("get", text),
            "request" => Operation("post", $"requestBody: {{ content: {{ application/json: {{ schema: {text} }} }} }}"),
            "response" => Operation("get", $"responses: {{ '200': {{ description: OK, content: {{ application/json: {{ schema: {text} }} }} }} }}"),
            _ => throw new InvalidOperationException($"{Rule}: the place '{Place}' is not known"),
        };
        string[] fields =
        [
            Has(root, "openapi") ? "" : "openapi: 3.1.0",
            Has(root, "info") ? "" : "info: { title: Test, version: '1' }",
            Has(root, "paths") ? "" : "paths: {}",
            Components is null ? "" : $"components: {Components}",
            root,
        ];
        return "{ " + string.Join(", ", fields.Where(field => field.Length > 0)) + " }";
    }

    private static string Operation(string method, string fields)
    {
        string rest = Has(fields, "responses") ? "" : Responses;
        return $"paths: {{ /things: {{ {method}: {{ {string.Join(", ", new[] { fields, rest }.Where(text => text.Length > 0))} }} }} }}";
    }

    private static bool Has(string text, string field) =>
        text.StartsWith(field + ":", StringComparison.Ordinal) || text.Contains($", {field}:", StringComparison.Ordinal);

    private static IEnumerable<RulePair> Read(string path)
    {
        var findings = new FindingCollection();
        SpecDocument file = SpecTextReader.Read(Path.GetFileName(path), File.ReadAllText(path), findings, CancellationToken.None);
        Assert.Empty(Documents.Lines(findings));
        foreach (MappingEntry entry in Assert.IsType<MappingNode>(file.Root).Entries)
        {
            string? Field(string name) => (((MappingNode)entry.Value)[name] as ScalarNode)?.Text;
            yield return new RulePair(
                entry.Key,
                Field("place")!,
                Field("old")!,
                Field("new")!,
                Field("miss")!,
                Field("components"),
                Field("also")?.Split(", ") ?? []);
        }
    }
}
