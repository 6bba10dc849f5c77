using KoreApiKit.Contracts.Reporting;

namespace KoreApiKit.Contracts.Linting.Rules;

/// <summary>An answer that has no body is given one.</summary>
internal sealed class ResponseContentForbidden() : LintRule("response-content-forbidden", "An answer that has no body is given one", ReportSeverity.Warning)
{
    public override string Reason =>
        "Servers and clients drop the body of 1xx, 204, 205 and 304 (RFC 9110, section 6.4.1).";

    public override string Bad => """
        paths:
          /pets:
            get:
              operationId: doPets
              responses: { '204': { description: Done., content: { text/plain: { schema: { type: string } } } } }
        """;

    public override string Good => """
        paths:
          /pets:
            get:
              operationId: doPets
              responses: { '204': { description: Done. } }
        """;

    public override IEnumerable<ReportFinding> Check(LintSubject subject) =>
        from operation in subject.AllOperations
        from response in operation.Responses
        where (response.Status is "204" or "205" or "304" || response.Status[0] == '1') && !response.Content.IsEmpty
        select Found(subject.At(response), $"an answer {response.Status} never has a body, but content is declared");
}
