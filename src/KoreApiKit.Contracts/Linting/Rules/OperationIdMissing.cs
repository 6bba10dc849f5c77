using KoreApiKit.Contracts.Reporting;

namespace KoreApiKit.Contracts.Linting.Rules;

/// <summary>An operation has no id.</summary>
internal sealed class OperationIdMissing() : LintRule("operation-id-missing", "An operation has no id", ReportSeverity.Warning)
{
    public override string Reason =>
        "Generated clients, links and pacts name an operation by its id; without one they make up a name that changes with the path.";

    public override string Bad => """
        paths:
          /pets:
            get:
              summary: All pets
              responses: { '200': { description: All pets, content: { text/plain: { schema: { type: string } } } } }
        """;

    public override string Good => """
        paths:
          /pets:
            get:
              operationId: listPets
              responses: { '200': { description: All pets, content: { text/plain: { schema: { type: string } } } } }
        """;

    public override IEnumerable<ReportFinding> Check(LintSubject subject) => subject.AllOperations
        .Where(operation => operation.OperationId is null)
        .Select(operation => Found(subject.At(operation), $"{operation.Method} {operation.Path} has no operationId"));
}
