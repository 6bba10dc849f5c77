using KoreApiKit.Contracts.Reporting;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Contracts.Linting.Rules;

/// <summary>A tag has no description.</summary>
internal sealed class TagDescriptionMissing() : LintRule("tag-description-missing", "A tag has no description", ReportSeverity.Note)
{
    public override string Reason =>
        "The description heads the chapter of the documentation that the tag makes.";

    public override string Bad => """
        tags: [{ name: Pets }]
        paths:
          /pets:
            get:
              tags: [Pets]
              responses: { '200': { description: All pets, content: { text/plain: { schema: { type: string } } } } }
        """;

    public override string Good => """
        tags: [{ name: Pets, description: Pets of the shelter. }]
        paths:
          /pets:
            get:
              tags: [Pets]
              responses: { '200': { description: All pets, content: { text/plain: { schema: { type: string } } } } }
        """;

    public override IEnumerable<ReportFinding> Check(LintSubject subject) => TagNodes.Of(subject)
        .Where(tag => tag["name"] is ScalarNode && tag["description"] is null && tag["summary"] is null)
        .Select(tag => Found(subject.At(tag), $"the tag '{((ScalarNode)tag["name"]!).Text}' has no description"));
}
