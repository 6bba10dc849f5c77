using System.Globalization;
using KoreApiKit.Contracts.Checks;
using KoreApiKit.Contracts.Specifications;
using KoreApiKit.Mock.Tests.Support;
using KoreApiKit.Spec.OpenApi;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Mock.Tests.Corpus;

/// <summary>Every answer of every real document is one that the document allows.</summary>
public sealed class CorpusTests
{
    public static TheoryData<string> Documents => [.. CorpusDocuments.All];

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task EachResponseKeepsToItsDocument(string name)
    {
        string path = CorpusDocuments.PathOf(name);
        ApiSpecification specification = ApiSpecification.Load(path);
        var checker = new ResponseChecker(specification);
        await using MockRun mock = await MockRun.OfFile(path, new MockServerOptions { Validate = false, Reload = false });
        int count = 0;
        foreach (OpenApiOperation operation in specification.Document.Operations)
        {
            string way = Route.BasePaths(operation.Servers.IsEmpty ? specification.Document.Servers : operation.Servers).First() + Fill(operation.RequestPath);
            NameValue[] query = FixedQuery(operation);
            foreach (string status in operation.Responses.Select(response => response.Status).Where(status => status[0] != '1'))
            {
                string code = status == "default" ? "500" : status.Replace("XX", "99", StringComparison.Ordinal);
                foreach (string preference in (string[])[$"code={code}", $"code={code}, dynamic", $"code={code}, dynamic"])
                {
                    Reply reply = await mock.Send(operation.Method, way + "?" + string.Join('&', query.Select(pair => $"{pair.Name}={pair.Value}")), null, "Prefer: " + preference);

                    Assert.Equal(int.Parse(code, CultureInfo.InvariantCulture), reply.Status);
                    IEnumerable<ContractViolation> violations = checker.Check(operation.Method, way, query, reply.ToData());
                    Assert.All(violations, violation => Assert.Equal(("oneOf", true), (violation.Keyword, reply["Korekit-Note"]?.Contains("oneOf", StringComparison.Ordinal))));
                    count++;
                }
            }
        }

        Assert.Equal(specification.Document.Operations.Any(operation => !operation.Responses.IsEmpty), count > 0);
        Assert.Equal(Math.Min(count, 1000), mock.Server.Requests.Count);
    }

    // Operations that share a path are told apart by the parameters that allow one value only.
    private static NameValue[] FixedQuery(OpenApiOperation operation) =>
    [
        .. operation.Parameters
            .Where(parameter => parameter.Place == ParameterPlace.Query)
            .Select(parameter => (parameter.Schema?.Target ?? parameter.Schema)?.SingleValue is ScalarNode value ? new NameValue(parameter.Name, value.Text) : null)
            .OfType<NameValue>(),
    ];

    private static string Fill(string path) =>
        PathTemplate.NamesIn(path).Aggregate(path, (filled, parameter) => filled.Replace("{" + parameter + "}", "x1", StringComparison.Ordinal));
}
