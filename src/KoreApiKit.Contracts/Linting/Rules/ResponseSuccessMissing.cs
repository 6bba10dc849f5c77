using KoreApiKit.Contracts.Reporting;

namespace KoreApiKit.Contracts.Linting.Rules;

/// <summary>An operation has no response for success.</summary>
internal sealed class ResponseSuccessMissing() : LintRule("response-success-missing", "An operation has no response for success", ReportSeverity.Warning)
{
    public override string Reason =>
        "A caller cannot tell what comes back when all went well, and a generated method gives nothing.";

    public override string Bad => """
        paths:
          /pets:
            get:
              operationId: doPets
              responses: { '404': { description: None. } }
        """;

    public override string Good => """
        paths:
          /pets:
            get:
              operationId: doPets
              responses: { '204': { description: Done. }, '404': { description: None. } }
        """;

    public override IEnumerable<ReportFinding> Check(LintSubject subject) => subject.AllOperations
        .Where(operation => !operation.Responses.Any(response => response.Status is "default" || response.Status[0] is '1' or '2' or '3'))
        .Select(operation => Found(subject.At(operation), $"{operation.Method} {operation.Path} has no response for success; add a 2XX, 3XX or default"));
}
