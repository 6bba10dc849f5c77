using KoreApiKit.Contracts.Reporting;

namespace KoreApiKit.Contracts.Linting.Rules;

/// <summary>A path has an empty segment.</summary>
internal sealed class PathEmptySegment() : LintRule("path-empty-segment", "A path has an empty segment", ReportSeverity.Warning)
{
    public override string Reason =>
        "Two slashes in a row are one or two to a server, as it pleases.";

    public override string Bad => """
        paths:
          /pets//toys:
            get:
              responses: { '204': { description: None. } }
        """;

    public override string Good => """
        paths:
          /pets/toys:
            get:
              responses: { '204': { description: None. } }
        """;

    public override IEnumerable<ReportFinding> Check(LintSubject subject) => PathKeys.Of(subject)
        .Where(path => path.Key.Contains("//", StringComparison.Ordinal))
        .Select(path => Found(PathKeys.Place(subject, path), $"the path '{path.Key}' has an empty segment; take one slash away"));
}
