using KoreApiKit.Contracts.Reporting;

namespace KoreApiKit.Contracts.Linting.Rules;

/// <summary>A key travels in the address.</summary>
internal sealed class SecurityKeyInQuery() : LintRule("security-key-in-query", "A key travels in the address", ReportSeverity.Warning)
{
    public override string Reason =>
        "Addresses are logged by every server and proxy on the way and kept in histories, and the key with them. Use a header.";

    public override string Bad => """
        paths:
          /pets:
            get:
              operationId: doPets
              security: [{ key: [] }]
              responses: { '204': { description: Done. } }
        components: { securitySchemes: { key: { type: apiKey, in: query, name: X-Key } } }
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

    public override IEnumerable<ReportFinding> Check(LintSubject subject) => subject.Document.SecuritySchemes
        .Where(scheme => scheme.In == "query")
        .Select(scheme => Found(subject.AtValue(scheme.Node, "in"), $"the key of '{scheme.Name}' travels in the address, where it is logged; use a header"));
}
