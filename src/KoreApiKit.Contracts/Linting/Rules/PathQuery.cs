using KoreApiKit.Contracts.Reporting;

namespace KoreApiKit.Contracts.Linting.Rules;

/// <summary>A path contains a query.</summary>
internal sealed class PathQuery() : LintRule("path-query", "A path contains a query", ReportSeverity.Error)
{
    public override string Reason =>
        "A path ends before the question mark; what follows is never matched. Declare query parameters.";

    public override string Bad => """
        paths:
          '/pets?kind=cat':
            get:
              responses: { '204': { description: None. } }
        """;

    public override string Good => """
        paths:
          /pets:
            get:
              parameters: [{ name: kind, in: query, schema: { type: string } }]
              responses: { '204': { description: None. } }
        """;

    public override IEnumerable<ReportFinding> Check(LintSubject subject) => PathKeys.Of(subject)
        .Where(path => path.Key.Contains('?', StringComparison.Ordinal) || path.Key.Contains('#', StringComparison.Ordinal))
        .Select(path => Found(PathKeys.Place(subject, path), $"the path '{path.Key}' contains a query or fragment; declare parameters instead"));
}
