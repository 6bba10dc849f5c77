using KoreApiKit.Contracts.Reporting;

namespace KoreApiKit.Contracts.Linting.Rules;

/// <summary>An operation has no response for errors.</summary>
internal sealed class ResponseErrorMissing() : LintRule("response-error-missing", "An operation has no response for errors", ReportSeverity.Warning)
{
    public override string Reason =>
        "Every call can fail. Without a documented error a caller has nothing to read but a status, and a contract pins nothing.";

    public override string Bad => """
        paths:
          /pets:
            get:
              operationId: doPets
              responses: { '204': { description: Done. } }
        """;

    public override string Good => """
        paths:
          /pets:
            get:
              operationId: doPets
              responses: { '204': { description: Done. }, '4XX': { description: The request was wrong. } }
        """;

    public override IEnumerable<ReportFinding> Check(LintSubject subject) => subject.Document.Operations
        .Where(operation => !operation.Responses.IsEmpty
            && !operation.Responses.Any(response => response.Status is "default" || response.Status[0] is '4' or '5'))
        .Select(operation => Found(subject.At(operation), $"{operation.Method} {operation.Path} has no response for errors; add a 4XX or default"));
}
