using System.Text.RegularExpressions;
using KoreApiKit.Contracts.Tests.Support;
using KoreApiKit.Spec.OpenApi;
using KoreApiKit.Spec.Schemas;

namespace KoreApiKit.Contracts.Tests.Vendor;

/// <summary>The campaign document itself: that it is whole, described, and explains its choices.</summary>
public sealed class CampaignDocumentTests
{
    private static OpenApiDocument Document => SpecFolder.Specification.Document;

    private static OpenApiOperation Seed => Document.Operations.Single(operation => operation.OperationId == "createSmsCampaign");

    [Fact]
    public void It_is_read_without_any_finding() =>
        Assert.Equal([], SpecFolder.Specification.Findings.ToOrderedArray().Select(finding => finding.ToString()));

    [Fact]
    public void Creating_an_sms_campaign_is_what_the_seed_page_says()
    {
        OpenApiOperation operation = Seed;

        Assert.Equal(("POST", "/agentassist/api/v1/public/{iid}/campaign"), (operation.Method, operation.Path));
        Assert.Equal(
            ["Path iid", "Header iid", "Header accountId", "Query campaignType"],
            operation.Parameters.Select(parameter => $"{parameter.Place} {parameter.Name}"));
        Assert.All(operation.Parameters, parameter => Assert.True(parameter.Required));
        Assert.Equal(["200", "400", "401", "403", "412", "429", "default"], operation.Responses.Select(response => response.Status));
        OpenApiSecurityScheme scheme = Assert.Single(Document.SecuritySchemes);
        Assert.Equal(("apiKey", "header", "auth"), (scheme.Type, scheme.In, scheme.ParameterName));
    }

    [Fact]
    public void It_has_the_operations_of_both_versions()
    {
        OpenApiDocument second = SpecFolder.Version2.Document;

        Assert.Equal([], SpecFolder.Version2.Findings.ToOrderedArray().Select(finding => finding.ToString()));
        Assert.Equal(46, Document.Operations.Length);
        Assert.Equal(
            second.Operations.Select(operation => $"{operation.Method} {operation.Path} {operation.OperationId}"),
            Document.Operations.Skip(Document.Operations.Length - second.Operations.Length)
                .Select(operation => $"{operation.Method} {operation.Path} {operation.OperationId}"));
    }

    [Fact]
    public void Operations_of_one_path_and_method_differ_in_a_query_that_is_fixed()
    {
        IEnumerable<IGrouping<string, OpenApiOperation>> sharing = Document.Operations
            .GroupBy(operation => $"{operation.Method} {operation.RequestPath}")
            .Where(group => group.Count() > 1);

        Assert.Equal(9, sharing.Count());
        Assert.All(sharing, group => Assert.Equal(group.Count(), group.Select(FixedQuery).Distinct().Count()));
    }

    [Fact]
    public void Each_operation_names_its_scope() => Assert.Equal(
        ["Campaign Management 38", "Configuration 7", "Outbound SMS 1"],
        Document.Operations
            .GroupBy(operation => Assert.Single(Assert.Single(Assert.Single(operation.Security).Schemes).Scopes))
            .Select(group => $"{group.Key} {group.Count()}")
            .Order(StringComparer.Ordinal));

    [Fact]
    public void Everything_that_becomes_code_is_described()
    {
        IEnumerable<(string Name, string? Description)> parts =
        [
            ("info", Document.Info.Description),
            .. Document.Operations.Select(operation => (operation.OperationId!, operation.Description)),
            .. Document.Operations.Where(operation => operation.RequestBody is not null)
                .Select(operation => (operation.OperationId!, operation.RequestBody!.Description)),
            .. Document.Operations.SelectMany(operation => operation.Parameters).Select(parameter => (parameter.Name, parameter.Description)),
            .. Document.Operations.SelectMany(operation => operation.Responses).Select(response => (response.Status, response.Description)),
            .. Document.SecuritySchemes.Select(scheme => (scheme.Name, scheme.Description)),
            .. Document.Schemas.Select(schema => (schema.Name, schema.Schema.Target!.Description)),
            .. Document.AllSchemas.SelectMany(owner => owner.Properties
                .Where(property => property.Schema.Boolean is null)
                .Select(property => ($"{owner.Location} {property.Name}", property.Schema.Description))),
        ];

        Assert.All(parts, part => Assert.True(
            part.Description is { Length: > 10 } text && text.EndsWith('.'), $"{part.Name} needs a description that ends with a period."));
    }

    [Fact]
    public void Each_schema_file_is_a_component_titled_by_its_key()
    {
        Assert.Equal(
            SpecFolder.FilesIn("schemas"),
            Document.Schemas.Select(schema => Path.GetFileName(schema.Schema.Target!.DocumentPath)).Order(StringComparer.Ordinal));
        Assert.All(Document.Schemas, schema =>
        {
            JsonSchema target = schema.Schema.Target!;
            Assert.Equal(schema.Name, target.Title);
            Assert.Equal(KebabCase(schema.Name) + ".schema.json", Path.GetFileName(target.DocumentPath));
            Assert.Equal("https://json-schema.org/draft/2020-12/schema", ((Spec.Text.ScalarNode)target.Keyword("$schema")!).Text);
        });
    }

    [Fact]
    public void Each_schema_is_reached_from_the_operation()
    {
        HashSet<string> referred = [.. Document.AllSchemas
            .Where(schema => !schema.DocumentPath.EndsWith(".yaml", StringComparison.Ordinal) || !schema.Pointer.StartsWith("/components/schemas", StringComparison.Ordinal))
            .Select(schema => schema.Reference?.Target?.Target?.Title)
            .OfType<string>()];

        Assert.Equal([], Document.Schemas.Select(schema => schema.Name).Where(name => !referred.Contains(name)));
    }

    [Fact]
    public void Each_example_file_is_an_example() => Assert.Equal(
        SpecFolder.FilesIn("examples"),
        Document.Operations.SelectMany(ContentOf)
            .SelectMany(mediaType => mediaType.Examples)
            .Select(example => example.Value!.Location.Path)
            .Where(path => path.Contains("/examples/", StringComparison.Ordinal))
            .Select(path => Path.GetFileName(path))
            .Distinct()
            .Order(StringComparer.Ordinal));

    [Fact]
    public void Each_operation_shows_what_it_answers() => Assert.All(Document.Operations, operation => Assert.NotEmpty(
        operation.Responses.Single(response => response.Status == "200").Content.Single().Examples));

    [Fact]
    public void A_request_and_its_answer_are_examples_of_one_name() => Assert.All(
        Document.Operations.Where(operation => operation.RequestBody?.Content[0].Examples.Length > 0),
        operation => Assert.Equal(
            operation.RequestBody!.Content[0].Examples.Select(example => example.Name),
            operation.Responses[0].Content[0].Examples.Select(example => example.Name)));

    [Fact]
    public void No_contradiction_of_the_vendor_is_forgotten()
    {
        string text = SpecFolder.Read("DISCREPANCIES.md");

        Assert.Equal(
            [],
            Enumerable.Range(1, 47).Where(number => !Regex.IsMatch(text, $@"(?m)^\| C{number} \||\bC{number} \(")).Select(number => $"C{number}"));
    }

    [Fact]
    public void Each_contradiction_says_what_was_chosen_and_why()
    {
        string[][] rows = [.. SpecFolder.Read("DISCREPANCIES.md").Split('\n')
            .Where(line => Regex.IsMatch(line, @"^\| [CNAV]\d+ \|"))
            .Select(line => line.Trim().Trim('|').Split('|'))];

        Assert.True(rows.Length >= 80, $"only {rows.Length} rows");
        Assert.All(rows, row => Assert.True(row.Length == 4 && Array.TrueForAll(row, cell => cell.Trim().Length > 1), $"row {row[0]} is not whole"));
        Assert.Equal(rows.Length, rows.Select(row => row[0].Trim()).Distinct().Count());
    }

    [Fact]
    public void Each_contradiction_of_the_survey_names_a_page()
    {
        string[] pages =
        [
            "*advanced", "*template", "*text", "create-sms-campaign",
            .. Regex.Matches(SpecFolder.Read("README.md"), @"(?m)^\| [0-9]+ \|.*\| (?<pages>[^|]+) \|$")
                .SelectMany(row => row.Groups["pages"].Value.Split(',', StringSplitOptions.TrimEntries))
                .Select(page => page.TrimEnd('*')),
        ];

        Assert.True(pages.Length > 40, $"only {pages.Length} pages");
        Assert.Equal(
            [],
            Regex.Matches(SpecFolder.Read("DISCREPANCIES.md"), @"(?m)^\| (?<id>C[0-9]+) \| (?<said>[^|]+) \|")
                .Where(row => !Array.Exists(pages, page => row.Groups["said"].Value.Contains(page, StringComparison.Ordinal)))
                .Select(row => row.Groups["id"].Value));
    }

    [Fact]
    public void Each_operation_has_an_error_with_an_example() => Assert.All(Document.Operations, operation => Assert.Contains(
        operation.Responses.Single(response => response.Status == "401").Content.Single().Examples,
        example => example.Name == "missing-scope"));

    private static IEnumerable<OpenApiMediaType> ContentOf(OpenApiOperation operation) =>
        (operation.RequestBody?.Content ?? []).Concat(operation.Responses.SelectMany(response => response.Content));

    private static string FixedQuery(OpenApiOperation operation) => string.Join('&', operation.Parameters
        .Where(parameter => parameter.Place == ParameterPlace.Query)
        .Select(parameter => $"{parameter.Name}={((parameter.Schema?.Target ?? parameter.Schema)?.SingleValue as Spec.Text.ScalarNode)?.Text}"));

    private static string KebabCase(string name) => Regex.Replace(name, "(?<!^)([A-Z])", "-$1").ToLowerInvariant();
}
