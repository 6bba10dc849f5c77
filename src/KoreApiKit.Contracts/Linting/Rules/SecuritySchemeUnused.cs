using KoreApiKit.Contracts.Reporting;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Contracts.Linting.Rules;

/// <summary>A security scheme is required nowhere.</summary>
internal sealed class SecuritySchemeUnused() : LintRule("security-scheme-unused", "A security scheme is required nowhere", ReportSeverity.Warning)
{
    public override string Reason =>
        "A reader believes that the API is protected by it.";

    public override string Bad => """
        paths:
          /pets:
            get:
              operationId: doPets
              security: []
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

    public override IEnumerable<ReportFinding> Check(LintSubject subject)
    {
        HashSet<string> used = [.. SecurityUses.Of(subject).Select(use => use.SchemeName)];
        MappingNode? schemes = (subject.IsSwagger ? subject.Root["securityDefinitions"] : (subject.Root["components"] as MappingNode)?["securitySchemes"]) as MappingNode;
        return (schemes?.Entries ?? [])
            .Where(scheme => !used.Contains(scheme.Key) && !scheme.Key.StartsWith("x-", StringComparison.Ordinal))
            .Select(scheme => Found(subject.AtKey(schemes!, scheme.Key), $"the security scheme '{scheme.Key}' is required nowhere"));
    }
}
