using System.Text.RegularExpressions;
using KoreApiKit.Contracts.Reporting;

namespace KoreApiKit.Contracts.Linting.Rules;

/// <summary>A media type has no valid form.</summary>
internal sealed class MediaTypeInvalid() : LintRule("media-type-invalid", "A media type has no valid form", ReportSeverity.Warning)
{
    public override string Reason =>
        "A media type is a type and a subtype with a slash between them, such as application/json; no request ever fits another form.";

    public override string Bad => """
        paths:
          /pets:
            get:
              operationId: doPets
              responses: { '200': { description: All pets., content: { json: { schema: { type: object } } } } }
        """;

    public override string Good => """
        paths:
          /pets:
            get:
              operationId: doPets
              responses: { '200': { description: All pets., content: { application/json: { schema: { type: object } } } } }
        """;

    private static readonly Regex Form = new(
        @"^\s*[\w!#$&^.+*-]+/[\w!#$&^.+*-]+\s*(;.*)?$", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    public override IEnumerable<ReportFinding> Check(LintSubject subject) => Bodies.Of(subject)
        .Where(content => !Form.IsMatch(content.Name))
        .Select(content => Found(subject.At(content.Node), $"'{content.Name}' is no media type; write type/subtype, such as application/json"));
}
