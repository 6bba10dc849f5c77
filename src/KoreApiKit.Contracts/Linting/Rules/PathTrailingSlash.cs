using KoreApiKit.Contracts.Reporting;

namespace KoreApiKit.Contracts.Linting.Rules;

/// <summary>A path ends with a slash.</summary>
internal sealed class PathTrailingSlash() : LintRule("path-trailing-slash", "A path ends with a slash", ReportSeverity.Warning)
{
    public override string Reason =>
        "To most servers the path with the slash and the one without it are two, and callers guess which one it is.";

    public override string Bad => """
        paths:
          /pets/:
            get:
              responses: { '204': { description: None. } }
        """;

    public override string Good => """
        paths:
          /pets:
            get:
              responses: { '204': { description: None. } }
        """;

    public override IEnumerable<ReportFinding> Check(LintSubject subject) => PathKeys.Of(subject)
        .Where(path => path.Key.Length > 1 && path.Key.EndsWith('/'))
        .Select(path => Found(PathKeys.Place(subject, path), $"the path '{path.Key}' ends with a slash; take it off"));
}
