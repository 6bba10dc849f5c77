using KoreApiKit.Contracts.Reporting;

namespace KoreApiKit.Contracts.Linting.Rules;

/// <summary>An operation does not say what it does.</summary>
internal sealed class OperationDescriptionMissing() : LintRule("operation-description-missing", "An operation does not say what it does", ReportSeverity.Note)
{
    public override string Reason =>
        "A summary or description is what a caller reads first, in documentation as in the generated method.";

    public override string Bad => """
        paths:
          /pets:
            get:
              operationId: listPets
              responses: { '200': { description: All pets, content: { text/plain: { schema: { type: string } } } } }
        """;

    public override string Good => """
        paths:
          /pets:
            get:
              operationId: listPets
              summary: All pets of the shelter
              responses: { '200': { description: All pets, content: { text/plain: { schema: { type: string } } } } }
        """;

    public override IEnumerable<ReportFinding> Check(LintSubject subject) => subject.AllOperations
        .Where(operation => string.IsNullOrWhiteSpace(operation.Summary) && string.IsNullOrWhiteSpace(operation.Description))
        .Select(operation => Found(subject.At(operation), $"{operation.Method} {operation.Path} has neither a summary nor a description"));
}
