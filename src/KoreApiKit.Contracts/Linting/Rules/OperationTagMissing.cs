using KoreApiKit.Contracts.Reporting;

namespace KoreApiKit.Contracts.Linting.Rules;

/// <summary>An operation has no tag.</summary>
internal sealed class OperationTagMissing() : LintRule("operation-tag-missing", "An operation has no tag", ReportSeverity.Note)
{
    public override string Reason =>
        "Tags group operations in documentation, and methods into clients.";

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
              tags: [Pets]
              responses: { '200': { description: All pets, content: { text/plain: { schema: { type: string } } } } }
        """;

    public override IEnumerable<ReportFinding> Check(LintSubject subject) => subject.Document.Operations
        .Where(operation => operation.Tags.IsEmpty)
        .Select(operation => Found(subject.At(operation), $"{operation.Method} {operation.Path} has no tag"));
}
