using System.Xml.Linq;
using System.Xml.Schema;
using KoreApiKit.Spec.Diagnostics;
using KoreApiKit.Spec.OpenApi;
using KoreApiKit.Spec.Schemas;
using KoreApiKit.Spec.Schemas.Validation;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Tool.Tests;

/// <summary>Reports of every verb are valid by the schemas of their formats.</summary>
public sealed class ReportStandardTests : IDisposable
{
    private const string Pact = """
        {
          "consumer": { "name": "web <1>" },
          "provider": { "name": "pets & toys" },
          "interactions": [
            { "description": "a pet with an age", "request": { "method": "GET", "path": "/pets" }, "response": { "status": 200, "body": [ { "name": "Rex", "age": 3 } ] } },
            { "description": "nothing", "request": { "method": "GET", "path": "/nowhere" }, "response": { "status": 200 } }
          ],
          "metadata": { "pactSpecification": { "version": "3.0.0" } }
        }
        """;

    private static readonly JsonSchema Sarif = ReadSchema();

    private readonly TemporaryFolder _folder = new TemporaryFolder()
        .With("my spec/clean.yaml", Documents.Clean)
        .With("my spec/wrong.yaml", Documents.WithError + "    \"<b>&\\u0001\": { type: object, required: [q], additionalProperties: false }\n")
        .With("my spec/half.yaml", Documents.SyntaxError)
        .With("pacts/web.json", Pact);

    public static TheoryData<string> CommandLines { get; } =
    [
        "lint|my spec/clean.yaml",
        "lint|my spec/wrong.yaml",
        "lint|my spec/half.yaml",
        "lint|my spec/clean.yaml|my spec/wrong.yaml|--severity|error",
        "lint|my spec/wrong.yaml|--fail-on|never",
        "diff|my spec/clean.yaml|my spec/clean.yaml",
        "diff|my spec/clean.yaml|changed.yaml|--pacts|pacts",
        "pact|compare|my spec/clean.yaml|pacts",
        "pact|compare|my spec/clean.yaml|my spec/half.yaml",
    ];

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(CommandLines))]
    public async Task SarifIsValidByItsSchema(string commandLine)
    {
        string report = await Report(commandLine, "sarif");

        var findings = new FindingCollection();
        SpecNode? log = SpecTextReader.Read("report.sarif", report, findings, CancellationToken.None).Root;
        Assert.Empty(findings.ToOrderedArray());
        Assert.Empty(new SchemaValidator().Validate(Sarif, log!).Select(violation => $"{violation.InstancePointer}: {violation.Message}"));
    }

    [Fact]
    public void TheSchemaOfSarifRefusesWhatIsWrong()
    {
        const string Wrong = """{ "version": "2.1.0", "runs": [ { "tool": { "driver": {} }, "results": [ { "message": {}, "level": "fatal" } ] } ] }""";
        SpecNode log = SpecTextReader.Read("wrong.sarif", Wrong, new FindingCollection(), CancellationToken.None).Root!;

        string[] places = [.. new SchemaValidator().Validate(Sarif, log).Select(violation => violation.InstancePointer).Distinct()];

        Assert.Contains("/runs/0/tool/driver", places);
        Assert.Contains("/runs/0/results/0/level", places);
    }

    [Theory]
    [MemberData(nameof(CommandLines))]
    public async Task JUnitIsValidByItsSchemaAndAddsUp(string commandLine)
    {
        var schemas = new XmlSchemaSet();
        using (Stream text = File.OpenRead(Data("junit.xsd")))
        {
            schemas.Add(XmlSchema.Read(text, null)!);
        }

        XDocument report = XDocument.Parse(await Report(commandLine, "junit"));

        var mistakes = new List<string>();
        report.Validate(schemas, (_, mistake) => mistakes.Add(mistake.Message));
        Assert.Empty(mistakes);
        Assert.Equal("testsuites", report.Root!.Name.LocalName);
        foreach (XElement counted in report.Descendants("testsuite").Prepend(report.Root))
        {
            Assert.Equal(counted.Descendants("testcase").Count(), (int?)counted.Attribute("tests"));
            Assert.Equal(counted.Descendants("failure").Count(), (int?)counted.Attribute("failures"));
            Assert.Equal(counted.Descendants("skipped").Count(), (int?)counted.Attribute("skipped"));
        }
    }

    private async Task<string> Report(string commandLine, string format)
    {
        _folder.With("changed.yaml", Documents.Clean.Replace("name: { type: string }", "name: { type: integer }", StringComparison.Ordinal));
        ToolRun run = await ToolRun.In(_folder.FullPath, [.. commandLine.Split('|'), "--format", format]);
        Assert.Equal("", run.Error);
        Assert.InRange(run.ExitCode, 0, 1);
        return run.Output;
    }

    private static JsonSchema ReadSchema()
    {
        const string Name = "sarif-2.1.0-rtm.5.json";
        var findings = new FindingCollection();
        JsonSchema? schema = SchemaDocumentReader.Read(Name, [new SpecSource(Name, File.ReadAllText(Data(Name)))], findings, CancellationToken.None);
        return schema ?? throw new InvalidOperationException($"The schema cannot be read: {string.Join("; ", findings.ToOrderedArray())}");
    }

    private static string Data(string name) => Path.Combine(AppContext.BaseDirectory, "Data", name);
}
