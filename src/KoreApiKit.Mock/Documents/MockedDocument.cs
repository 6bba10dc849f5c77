using KoreApiKit.Contracts.Checks;
using KoreApiKit.Contracts.Specifications;
using KoreApiKit.Mock.Answers;
using KoreApiKit.Mock.State;
using KoreApiKit.Mock.Values;
using KoreApiKit.Spec.OpenApi;

namespace KoreApiKit.Mock.Documents;

/// <summary>A document and all that answers by it. Safe to use from several threads.</summary>
internal sealed class MockedDocument
{
    public MockedDocument(ApiSpecification specification)
    {
        Document = specification.Document;
        Matcher = new OperationMatcher(Document);
        Checker = new RequestChecker(specification);
        Credentials = new Credentials(Document.SecuritySchemes);
        Values = new ValueSource(Document);
        Answers = new AnswerMaker(Values);
        Refusals = new Refusals(Values);
        Stateful = new StatefulAnswers(Document, Values, Answers, Refusals);
        Paths =
        [
            .. Document.Operations.SelectMany(operation => Route
                .BasePaths(operation.Servers.IsEmpty ? Document.Servers : operation.Servers)
                .Select(basePath => basePath + operation.RequestPath)).Distinct(StringComparer.Ordinal),
        ];
    }

    public OpenApiDocument Document { get; }

    public OperationMatcher Matcher { get; }

    public RequestChecker Checker { get; }

    public Credentials Credentials { get; }

    public ValueSource Values { get; }

    public AnswerMaker Answers { get; }

    public Refusals Refusals { get; }

    public StatefulAnswers Stateful { get; }

    /// <summary>The templates of all paths below the servers' paths.</summary>
    public IReadOnlyList<string> Paths { get; }
}
