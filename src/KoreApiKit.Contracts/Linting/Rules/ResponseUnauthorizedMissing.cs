using KoreApiKit.Contracts.Reporting;

namespace KoreApiKit.Contracts.Linting.Rules;

/// <summary>A secured operation has no response for refusal.</summary>
internal sealed class ResponseUnauthorizedMissing() : LintRule("response-unauthorized-missing", "A secured operation has no response for refusal", ReportSeverity.Note)
{
    public override string Reason =>
        "A caller with a token that has run out gets an answer that the document does not know.";

    public override string Bad => """
        paths:
          /pets:
            get:
              operationId: doPets
              security: [{ key: [] }]
              responses: { '204': { description: Done. } }
        components: { securitySchemes: { key: { type: apiKey, in: header, name: X-Key } } }
        """;

    public override string Good => """
        paths:
          /pets:
            get:
              operationId: doPets
              security: [{ key: [] }]
              responses: { '204': { description: Done. }, '401': { description: No valid key. } }
        components: { securitySchemes: { key: { type: apiKey, in: header, name: X-Key } } }
        """;

    private static readonly string[] Refusals = ["401", "403", "4XX", "default"];

    public override IEnumerable<ReportFinding> Check(LintSubject subject) => subject.Document.Operations
        .Where(operation => operation.Security.Any(requirement => !requirement.Schemes.IsEmpty)
            && !operation.Responses.Any(response => Refusals.Contains(response.Status, StringComparer.OrdinalIgnoreCase)))
        .Select(operation => Found(subject.At(operation), $"{operation.Method} {operation.Path} is secured and has no response 401"));
}
