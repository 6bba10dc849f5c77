using KoreApiKit.Contracts.Reporting;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Contracts.Linting.Rules;

/// <summary>A tag is listed twice.</summary>
internal sealed class TagDuplicate() : LintRule("tag-duplicate", "A tag is listed twice", ReportSeverity.Error)
{
    public override string Reason =>
        "The specification wants each name once; of two descriptions a reader sees one or the other.";

    public override string Bad => """
        tags:
          - { name: Pets, description: Pets. }
          - { name: Pets, description: All pets. }
        paths:
          /pets:
            get:
              tags: [Pets]
              responses: { '200': { description: All pets, content: { text/plain: { schema: { type: string } } } } }
        """;

    public override string Good => """
        tags:
          - { name: Pets, description: Pets. }
        paths:
          /pets:
            get:
              tags: [Pets]
              responses: { '200': { description: All pets, content: { text/plain: { schema: { type: string } } } } }
        """;

    public override IEnumerable<ReportFinding> Check(LintSubject subject)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (MappingNode tag in TagNodes.Of(subject))
        {
            if (tag["name"] is ScalarNode { Kind: ScalarKind.String } name && !seen.Add(name.Text))
            {
                yield return Found(subject.AtValue(tag, "name"), $"the tag '{name.Text}' is listed twice");
            }
        }
    }
}
