using KoreApiKit.Contracts.Reporting;

namespace KoreApiKit.Contracts.Linting.Rules;

/// <summary>Something is deprecated without a word.</summary>
internal sealed class DeprecatedWithoutReason() : LintRule("deprecated-without-reason", "Something is deprecated without a word", ReportSeverity.Note)
{
    public override string Reason =>
        "Whoever uses it needs to know what to use instead, and until when.";

    public override string Bad => """
        paths:
          /pets:
            get:
              operationId: listPets
              deprecated: true
              responses: { '200': { description: All pets, content: { text/plain: { schema: { type: string } } } } }
        """;

    public override string Good => """
        paths:
          /pets:
            get:
              operationId: listPets
              deprecated: true
              description: Use searchPets instead.
              responses: { '200': { description: All pets, content: { text/plain: { schema: { type: string } } } } }
        """;

    public override IEnumerable<ReportFinding> Check(LintSubject subject) =>
    [
        .. subject.AllOperations
            .Where(operation => operation.Deprecated && string.IsNullOrWhiteSpace(operation.Description))
            .Select(operation => Found(subject.AtKey(operation.Node, "deprecated"), $"{operation.Method} {operation.Path} is deprecated without a description that says why")),
        .. subject.AllOperations.SelectMany(operation => operation.Parameters)
            .Where(parameter => parameter.Deprecated && string.IsNullOrWhiteSpace(parameter.Description))
            .Select(parameter => Found(subject.At(parameter), $"the parameter '{parameter.Name}' is deprecated without a description that says why")),
        .. subject.Document.AllSchemas
            .Where(schema => schema.Deprecated && string.IsNullOrWhiteSpace(schema.Description))
            .Select(schema => Found(subject.At(schema, "deprecated"), "the schema is deprecated without a description that says why")),
    ];
}
