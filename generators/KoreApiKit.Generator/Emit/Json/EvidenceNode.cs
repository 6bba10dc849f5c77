namespace KoreApiKit.Generator.Emit.Json;

/// <summary>A member that must be looked at, with the facts about it and the members inside it that must be looked at too.</summary>
internal sealed class EvidenceNode(string wireName)
{
    public string WireName { get; } = wireName;

    public List<EvidenceNode> Children { get; } = [];

    public List<(Fact Fact, int Index)> Facts { get; } = [];

    /// <summary>Whether its value is the discriminator.</summary>
    public bool IsDiscriminator { get; private set; }

    /// <summary>The object itself, with all that must be looked at in it.</summary>
    public static EvidenceNode Root(IEnumerable<(Fact Fact, int Index)> facts, string? discriminator)
    {
        var root = new EvidenceNode("");
        foreach ((Fact fact, int index) in facts)
        {
            EvidenceNode node = root;
            foreach (string name in fact.Path)
            {
                node = node.Child(name);
            }

            node.Facts.Add((fact, index));
        }

        if (discriminator is not null)
        {
            root.Child(discriminator).IsDiscriminator = true;
        }

        return root;
    }

    /// <summary>The nodes below this one.</summary>
    public IEnumerable<EvidenceNode> Descendants() => Children.SelectMany(child => child.Descendants().Prepend(child));

    private EvidenceNode Child(string name)
    {
        EvidenceNode? child = Children.Find(candidate => candidate.WireName == name);
        if (child is null)
        {
            child = new EvidenceNode(name);
            Children.Add(child);
        }

        return child;
    }
}
