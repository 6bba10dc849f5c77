using KoreApiKit.Spec.Text;

namespace KoreApiKit.Contracts.Linting;

/// <summary>The Server Objects of a document, of its paths and of its operations.</summary>
internal static class ServerNodes
{
    /// <summary>Each object with its address.</summary>
    public static IEnumerable<(MappingNode Node, string Url)> Of(LintSubject subject)
    {
        IEnumerable<MappingNode> holders = subject.Members("paths")
            .Select(path => path.Value)
            .OfType<MappingNode>()
            .SelectMany(path => (MappingNode[])[path, .. path.Entries.Select(entry => entry.Value).OfType<MappingNode>()])
            .Prepend(subject.Root);
        return
            from holder in holders
            where holder["servers"] is SequenceNode
            from server in ((SequenceNode)holder["servers"]!).Items.OfType<MappingNode>()
            where server["url"] is ScalarNode
            select (server, ((ScalarNode)server["url"]!).Text);
    }
}
