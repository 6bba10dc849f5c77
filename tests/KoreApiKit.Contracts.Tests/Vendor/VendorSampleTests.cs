using System.Text.RegularExpressions;
using KoreApiKit.Contracts.Tests.Support;
using KoreApiKit.Spec.Diagnostics;
using KoreApiKit.Spec.OpenApi;
using KoreApiKit.Spec.Schemas;
using KoreApiKit.Spec.Schemas.Validation;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Contracts.Tests.Vendor;

/// <summary>
/// Every sample of the vendor's against the schema of the operation that the table of <c>spec/README.md</c> gives to its page.
/// What does not fit is listed, place by place, in <c>spec/DISCREPANCIES.md</c>.
/// </summary>
public sealed partial class VendorSampleTests
{
    private static readonly OpenApiDocument Document = SpecFolder.Specification.Document;
    private static readonly SchemaValidator Validator = Document.CreateValidator();
    private static readonly Dictionary<string, (string? Version1, string? Version2)> Operations = ReadOperations();
    private static readonly Dictionary<string, string> Deviations = ReadDeviations();

    public static TheoryData<string> Files => new(SpecFolder.FilesIn("samples"));

    [Theory]
    [MemberData(nameof(Files))]
    public void A_sample_keeps_to_its_schema_or_is_listed(string file)
    {
        Match name = SampleName().Match(file);
        (string? version1, string? version2) = Operations[name.Groups["page"].Value];
        string id = (name.Groups["second"].Success ? version2 : version1 ?? version2)!;
        OpenApiOperation operation = Document.Operations.Single(candidate => candidate.OperationId == id);
        bool isRequest = name.Groups["side"].Value == "request";
        JsonSchema schema = isRequest
            ? operation.RequestBody!.Content[0].Schema!
            : operation.Responses.Single(response => response.Status == "200").Content[0].Schema!;
        SpecNode sample = JsonSpecReader.Read(file, SpecFolder.Read("samples/" + file), new FindingCollection(), CancellationToken.None).Root!;

        IEnumerable<string> violations = Validator
            .Validate(schema, sample, isRequest ? ValidationDirection.Request : ValidationDirection.Response)
            .Select(violation => $"`{(violation.MissingProperty is { } missing ? violation.InstancePointer + "/" + missing : violation.InstancePointer)}`")
            .Distinct();

        Assert.Equal(Deviations.GetValueOrDefault(file, ""), string.Join(", ", violations));
    }

    [Fact]
    public void Each_listed_deviation_is_one_of_a_sample() =>
        Assert.Equal([], Deviations.Keys.Except(SpecFolder.FilesIn("samples")));

    [Fact]
    public void The_table_of_operations_has_each_operation_and_all_that_the_vendor_has()
    {
        Assert.Equal(
            Document.Operations.Select(operation => operation.OperationId!).Order(StringComparer.Ordinal),
            Operations.Values.SelectMany(pair => new[] { pair.Version1, pair.Version2 }).OfType<string>().Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(
            Enumerable.Range(1, 38).Select(number => number.ToString(System.Globalization.CultureInfo.InvariantCulture)),
            Rows("README.md", OperationRow()).Select(row => row["number"].Value));
    }

    private static Dictionary<string, (string? Version1, string? Version2)> ReadOperations() => Rows("README.md", OperationRow())
        .SelectMany(row => row["pages"].Value.Split(',', StringSplitOptions.TrimEntries).Select(page => (
            Page: page.TrimEnd('*'), Version1: Id(row["first"].Value), Version2: Id(row["second"].Value))))
        .ToDictionary(row => row.Page, row => (row.Version1, row.Version2), StringComparer.Ordinal);

    private static Dictionary<string, string> ReadDeviations() => Rows("DISCREPANCIES.md", DeviationRow())
        .ToDictionary(row => row["file"].Value, row => row["places"].Value, StringComparer.Ordinal);

    private static IEnumerable<GroupCollection> Rows(string file, Regex row) =>
        SpecFolder.Read(file).ReplaceLineEndings("\n").Split('\n').Select(line => row.Match(line)).Where(match => match.Success).Select(match => match.Groups);

    private static string? Id(string cell) => cell == "none" ? null : cell.Trim('`');

    [GeneratedRegex(@"^(?<page>[a-z-]+?)(?<second>-v2)?(\.(sms|voice))?\.(?<side>request|response)\.json$")]
    private static partial Regex SampleName();

    [GeneratedRegex(@"^\| (?<number>[0-9]+) \| [^|]+ \| (?<first>[^|]+) \| (?<second>[^|]+) \| (?<pages>[^|]+) \|$")]
    private static partial Regex OperationRow();

    [GeneratedRegex(@"^\| (?<file>[a-z0-9.-]+\.json) \| (?<places>[^|]+) \| [^|]{10,} \|$")]
    private static partial Regex DeviationRow();
}
