using KoreApiKit.Contracts.Reporting;
using KoreApiKit.Spec.OpenApi;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Contracts.Linting.Rules;

/// <summary>A path contains a query.</summary>
internal sealed class PathQuery() : LintRule("path-query", "A path contains a query", ReportSeverity.Error)
{
    public override string Reason =>
        "A path ends before the question mark; what follows is never matched. Declare query parameters. "
        + "A fragment, which is never sent, is accepted where it tells apart the keys of one path whose operations differ in a query parameter.";

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

    public override IEnumerable<ReportFinding> Check(LintSubject subject)
    {
        ILookup<string, MappingEntry> sharing = PathKeys.Of(subject).ToLookup(path => PathTemplate.WithoutFragment(path.Key));
        return PathKeys.Of(subject)
            .Where(path => path.Key.Contains('?', StringComparison.Ordinal) || (path.Key.Contains('#', StringComparison.Ordinal)
                && sharing[PathTemplate.WithoutFragment(path.Key)].Count() == 1))
            .Select(path => Found(PathKeys.Place(subject, path), $"the path '{path.Key}' contains a query or fragment; declare parameters instead"));
    }
}
