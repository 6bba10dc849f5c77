using KoreApiKit.Contracts.Reporting;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Contracts.Linting.Rules;

/// <summary>A tag is on no operation.</summary>
internal sealed class TagUnused() : LintRule("tag-unused", "A tag is on no operation", ReportSeverity.Note)
{
    public override string Reason =>
        "It shows as an empty chapter of the documentation.";

    public override string Bad => """
        tags: [{ name: Pets, description: Pets. }, { name: Toys, description: Toys. }]
        paths:
          /pets:
            get:
              tags: [Pets]
              responses: { '200': { description: All pets, content: { text/plain: { schema: { type: string } } } } }
        """;

    public override string Good => """
        tags: [{ name: Pets, description: Pets. }]
        paths:
          /pets:
            get:
              tags: [Pets]
              responses: { '200': { description: All pets, content: { text/plain: { schema: { type: string } } } } }
        """;

    public override IEnumerable<ReportFinding> Check(LintSubject subject)
    {
        HashSet<string> used = [.. subject.AllOperations.SelectMany(operation => operation.Tags)];
        HashSet<string> parents = [.. TagNodes.Of(subject).Select(tag => (tag["parent"] as ScalarNode)?.Text ?? "")];
        return TagNodes.Of(subject)
            .Where(tag => tag["name"] is ScalarNode name && !used.Contains(name.Text) && !parents.Contains(name.Text))
            .Select(tag => Found(subject.AtValue(tag, "name"), $"the tag '{((ScalarNode)tag["name"]!).Text}' is on no operation"));
    }
}
