using KoreApiKit.Contracts.Reporting;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Contracts.Linting.Rules;

/// <summary>A path has no operation.</summary>
internal sealed class PathItemEmpty() : LintRule("path-item-empty", "A path has no operation", ReportSeverity.Note)
{
    public override string Reason =>
        "It says that there is something at the path, but not what.";

    public override string Bad => """
        paths:
          /pets: {}
        """;

    public override string Good => """
        paths:
          /pets:
            get:
              responses: { '204': { description: None. } }
        """;

    private static readonly string[] Telling = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query", "additionalOperations", "$ref"];

    public override IEnumerable<ReportFinding> Check(LintSubject subject) => PathKeys.Of(subject)
        .Where(path => path.Value is MappingNode item && !Array.Exists(Telling, key => item[key] is not null))
        .Select(path => Found(PathKeys.Place(subject, path), $"the path '{path.Key}' has no operation"));
}
