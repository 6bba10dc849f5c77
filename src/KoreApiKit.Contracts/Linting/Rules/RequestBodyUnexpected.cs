using KoreApiKit.Contracts.Reporting;

namespace KoreApiKit.Contracts.Linting.Rules;

/// <summary>A method that has no body is given one.</summary>
internal sealed class RequestBodyUnexpected() : LintRule("request-body-unexpected", "A method that has no body is given one", ReportSeverity.Warning)
{
    public override string Reason =>
        "A body of GET, HEAD or DELETE has no meaning (RFC 9110, section 9.3); proxies and servers drop it.";

    public override string Bad => """
        paths:
          /pets:
            get:
              operationId: doPets
              requestBody: { content: { application/json: { schema: { type: object } } } }
              responses: { '204': { description: Done. } }
        """;

    public override string Good => """
        paths:
          /pets:
            post:
              operationId: doPets
              requestBody: { content: { application/json: { schema: { type: object } } } }
              responses: { '204': { description: Done. } }
        """;

    public override IEnumerable<ReportFinding> Check(LintSubject subject) => subject.AllOperations
        .Where(operation => operation.Method is "GET" or "HEAD" or "DELETE" && operation.RequestBody is not null)
        .Select(operation => Found(subject.AtKey(operation.Node, "requestBody"), $"the body of a {operation.Method} has no meaning; use POST or parameters"));
}
