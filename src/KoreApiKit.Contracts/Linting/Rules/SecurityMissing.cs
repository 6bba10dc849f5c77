using KoreApiKit.Contracts.Reporting;

namespace KoreApiKit.Contracts.Linting.Rules;

/// <summary>An operation is open to everybody.</summary>
internal sealed class SecurityMissing() : LintRule("security-missing", "An operation is open to everybody", ReportSeverity.Warning)
{
    public override string Reason =>
        "The document declares how callers prove who they are, but this operation asks for nothing. If that is meant, say so by security: [].";

    public override string Bad => """
        paths:
          /pets:
            get:
              operationId: doPets
              responses: { '204': { description: Done. } }
        components: { securitySchemes: { key: { type: apiKey, in: header, name: X-Key } } }
        """;

    public override string Good => """
        paths:
          /pets:
            get:
              operationId: doPets
              security: [{ key: [] }]
              responses: { '204': { description: Done. } }
        components: { securitySchemes: { key: { type: apiKey, in: header, name: X-Key } } }
        """;

    public override IEnumerable<ReportFinding> Check(LintSubject subject) =>
        subject.Document.SecuritySchemes.IsEmpty || subject.Root["security"] is not null
            ? []
            : subject.Document.Operations
                .Where(operation => operation.Node["security"] is null)
                .Select(operation => Found(subject.At(operation), $"{operation.Method} {operation.Path} names no security; write 'security: []' if it is open to everybody"));
}
