using KoreApiKit.Contracts.Reporting;

namespace KoreApiKit.Contracts.Linting.Rules;

/// <summary>An operation id is no plain word.</summary>
internal sealed class OperationIdUnsafe() : LintRule("operation-id-unsafe", "An operation id is no plain word", ReportSeverity.Note)
{
    public override string Reason =>
        "Characters other than letters, digits, dot, hyphen, underscore and slash are changed by most tools that make names or addresses from the id.";

    public override string Bad => """
        paths:
          /pets:
            get:
              operationId: list all pets
              responses: { '200': { description: All pets, content: { text/plain: { schema: { type: string } } } } }
        """;

    public override string Good => """
        paths:
          /pets:
            get:
              operationId: listAllPets
              responses: { '200': { description: All pets, content: { text/plain: { schema: { type: string } } } } }
        """;

    public override IEnumerable<ReportFinding> Check(LintSubject subject) => subject.AllOperations
        .Where(operation => operation.OperationId is { } id && !id.All(IsPlain))
        .Select(operation => Found(subject.AtValue(operation.Node, "operationId"), $"the operation id '{operation.OperationId}' is no plain word"));

    private static bool IsPlain(char character) => char.IsAsciiLetterOrDigit(character) || character is '.' or '-' or '_' or '/';
}
