using KoreApiKit.Spec.Text;

namespace KoreApiKit.Contracts.Linting;

/// <summary>The Tag Objects of a document.</summary>
internal static class TagNodes
{
    public static IEnumerable<MappingNode> Of(LintSubject subject) =>
        subject.Root["tags"] is SequenceNode tags ? tags.Items.OfType<MappingNode>() : [];
}
