using KoreApiKit.Spec.References;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Contracts.Linting;

/// <summary>What a document's paths and webhooks lead to: the objects in them, and what their references point at, in all files.</summary>
internal sealed class ReachedNodes
{
    private static readonly string[] Beginnings = ["paths", "webhooks", "security", "x-webhooks"];
    private static readonly string[] ComponentSections = ["schemas", "definitions"];

    private readonly LintSubject _subject;
    private readonly HashSet<SpecNode> _reached = [];
    private readonly Queue<SpecNode> _waiting = new();
    private readonly Dictionary<string, SpecNode> _roots;
    private readonly Dictionary<string, SpecNode> _anchored = new(StringComparer.Ordinal);

    private ReachedNodes(LintSubject subject)
    {
        _subject = subject;
        _roots = subject.Document.Files
            .Where(file => file.Root is not null)
            .GroupBy(file => file.Path, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.First().Root!, StringComparer.Ordinal);
        foreach (MappingNode node in subject.Pointers.Nodes.OfType<MappingNode>())
        {
            foreach (string key in (string[])["$anchor", "$dynamicAnchor", "$id"])
            {
                if (node[key] is ScalarNode { Kind: ScalarKind.String } name)
                {
                    _anchored.TryAdd(key == "$id" ? name.Text : "#" + name.Text, node);
                }
            }
        }
    }

    public static ReachedNodes Of(LintSubject subject)
    {
        var reached = new ReachedNodes(subject);
        foreach (string beginning in Beginnings)
        {
            reached.Add(subject.Root[beginning]);
        }

        while (reached._waiting.TryDequeue(out SpecNode? node))
        {
            subject.CancellationToken.ThrowIfCancellationRequested();
            reached.Visit(node);
        }

        return reached;
    }

    /// <summary>Whether a node is led to, or gives a name to what another file holds and is led to.</summary>
    public bool Contains(SpecNode node) =>
        _reached.Contains(node)
        || ((node as MappingNode)?["$ref"] is ScalarNode reference
            && !reference.Text.StartsWith('#')
            && Resolve(reference.Text, reference.Location.Path) is { } target
            && _reached.Contains(target));

    private void Add(SpecNode? node)
    {
        if (node is not (null or ScalarNode) && _reached.Add(node))
        {
            _waiting.Enqueue(node);
        }
    }

    private void Visit(SpecNode node)
    {
        if (node is SequenceNode sequence)
        {
            foreach (SpecNode item in sequence.Items)
            {
                Add(item);
            }

            return;
        }

        foreach (MappingEntry entry in ((MappingNode)node).Entries)
        {
            if (entry.Value is not ScalarNode { Kind: ScalarKind.String } text)
            {
                Add(entry.Value);
            }
            else if (entry.Key is "$ref" or "$dynamicRef" or "operationRef")
            {
                Add(Resolve(text.Text, text.Location.Path));
            }
        }

        if (((MappingNode)node)["discriminator"] is MappingNode discriminator && discriminator["mapping"] is MappingNode mapping)
        {
            foreach (ScalarNode target in mapping.Entries.Select(entry => entry.Value).OfType<ScalarNode>())
            {
                Add(NamedSchema(target.Text) ?? Resolve(target.Text, target.Location.Path));
            }
        }
    }

    private SpecNode? NamedSchema(string name) => ComponentSections
        .Select(section => ((section == "definitions" ? _subject.Root : _subject.Root["components"] as MappingNode)?[section] as MappingNode)?[name])
        .FirstOrDefault(found => found is not null);

    private SpecNode? Resolve(string reference, string path)
    {
        (string target, string? fragment) = SpecUri.Split(reference);
        SpecNode? root = target.Length == 0
            ? _roots.GetValueOrDefault(path)
            : _anchored.GetValueOrDefault(target) ?? _roots.GetValueOrDefault(SpecPath.Combine(path, SpecUri.Decode(target)));
        if (root is null || string.IsNullOrEmpty(fragment))
        {
            return root;
        }

        return JsonPointer.TryParseFragment(fragment, out JsonPointer pointer)
            ? PointerEvaluation.Find(root, pointer, out _)
            : _anchored.GetValueOrDefault("#" + fragment);
    }
}
