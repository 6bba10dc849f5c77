using KoreApiKit.Contracts.Reporting;

namespace KoreApiKit.Contracts.Linting.Rules;

/// <summary>An answer to a reading request has no content.</summary>
internal sealed class ResponseContentMissing() : LintRule("response-content-missing", "An answer to a reading request has no content", ReportSeverity.Warning)
{
    public override string Reason =>
        "The answer of a GET is its body. If there is none on purpose, use 204.";

    public override string Bad => """
        paths:
          /pets:
            get:
              operationId: doPets
              responses: { '200': { description: All pets. } }
        """;

    public override string Good => """
        paths:
          /pets:
            get:
              operationId: doPets
              responses: { '200': { description: All pets., content: { text/plain: { schema: { type: string } } } } }
        """;

    public override IEnumerable<ReportFinding> Check(LintSubject subject) =>
        from operation in subject.Document.Operations
        where operation.Method == "GET"
        from response in operation.Responses
        where response.Status is "200" or "2XX" && response.Content.IsEmpty && response.Node["schema"] is null
        select Found(subject.At(response), $"the answer {response.Status} of GET {operation.Path} has no content");
}
