using KoreApiKit.Contracts.Reporting;
using KoreApiKit.Spec.OpenApi;
using KoreApiKit.Spec.References;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Contracts.Linting.Rules;

/// <summary>An operation has a tag that the document does not list.</summary>
internal sealed class OperationTagUndefined() : LintRule("operation-tag-undefined", "An operation has a tag that the document does not list", ReportSeverity.Warning)
{
    public override string Reason =>
        "Documentation shows the tags that the document lists, with their descriptions and in their order; another is often a slip of the pen.";

    public override string Bad => """
        tags: [{ name: Pets, description: Pets. }]
        paths:
          /pets:
            get:
              tags: [Pet]
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
        if (subject.Document.Tags.IsEmpty)
        {
            yield break;
        }

        string[] known = [.. subject.Document.Tags.Select(tag => tag.Name)];
        foreach (OpenApiOperation operation in subject.AllOperations)
        {
            if (operation.Node["tags"] is not SequenceNode tags)
            {
                continue;
            }

            for (int i = 0; i < tags.Items.Length; i++)
            {
                if (tags.Items[i] is ScalarNode { Kind: ScalarKind.String } tag && !known.Contains(tag.Text, StringComparer.Ordinal))
                {
                    yield return Found(subject.AtItem(tags, i), $"the document lists no tag '{tag.Text}'{Suggestion.For(tag.Text, known)}");
                }
            }
        }
    }
}
