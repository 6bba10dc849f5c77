using KoreApiKit.Contracts.Reporting;

namespace KoreApiKit.Contracts.Linting.Rules;

/// <summary>A body has no schema.</summary>
internal sealed class MediaTypeSchemaMissing() : LintRule("media-type-schema-missing", "A body has no schema", ReportSeverity.Warning)
{
    public override string Reason =>
        "The document says that there is a body, but not what it holds: nothing can be generated or checked.";

    public override string Bad => """
        paths:
          /pets:
            get:
              operationId: doPets
              responses: { '200': { description: All pets., content: { application/json: {} } } }
        """;

    public override string Good => """
        paths:
          /pets:
            get:
              operationId: doPets
              responses: { '200': { description: All pets., content: { application/json: { schema: { type: array, items: { type: string } } } } } }
        """;

    public override IEnumerable<ReportFinding> Check(LintSubject subject) => Bodies.Of(subject)
        .Where(content => content.Schema is null && content.ItemSchema is null && IsStructured(content.Name))
        .Select(content => Found(subject.At(content.Node), $"the body '{content.Name}' has no schema"));

    private static bool IsStructured(string mediaType) =>
        mediaType.Contains("json", StringComparison.OrdinalIgnoreCase) || mediaType.Contains("x-www-form-urlencoded", StringComparison.OrdinalIgnoreCase);
}
