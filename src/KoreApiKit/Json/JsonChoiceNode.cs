using System.Text.Json;

namespace KoreApiKit.Json;

/// <summary>A member that a choice looks at, with the tests of its value and the members inside it that are looked at too.</summary>
internal sealed class JsonChoiceNode
{
    private readonly List<string> _names = [];
    private readonly List<JsonChoiceNode> _children = [];
    private Utf8Index _index = new([]);
    private Utf8Index? _discriminatorValues;
    private int[] _namedCases = [];
    private bool _isDecided;

    /// <summary>The tests of the value, each with its number.</summary>
    public List<(JsonEvidence Evidence, int Number)> Tests { get; } = [];

    /// <summary>The node at the end of a path; it is made where it does not exist.</summary>
    public JsonChoiceNode Descendant(IReadOnlyList<string> path)
    {
        JsonChoiceNode node = this;
        foreach (string name in path)
        {
            node = node.Child(name);
        }

        return node;
    }

    /// <summary>Makes the value of this member the one that names the case.</summary>
    public void SetDiscriminator(IReadOnlyList<JsonCase> cases)
    {
        string[] values = [.. cases.SelectMany(@case => @case.DiscriminatorValues)];
        _discriminatorValues = new Utf8Index(values);
        _namedCases = [.. cases.SelectMany((@case, number) => @case.DiscriminatorValues.Select(_ => number))];
    }

    /// <summary>Makes the node ready for use, once all that it must look at is known.</summary>
    public void Complete()
    {
        _index = new Utf8Index(_names.ToArray());
        _isDecided = _children is [{ _discriminatorValues: not null, Tests.Count: 0, _children.Count: 0 }];
        foreach (JsonChoiceNode child in _children)
        {
            child.Complete();
        }
    }

    /// <summary>Goes through the object on whose first token the reader stands.</summary>
    /// <param name="found">What the tests gave, by number.</param>
    /// <param name="named">The case that the discriminator names, or -1.</param>
    public void Walk(ref JsonInput reader, scoped Span<bool> found, ref int named)
    {
        while (JsonRead.NextProperty(ref reader))
        {
            int child = _index.Find(reader.GetUtf8());
            if (child < 0)
            {
                JsonRead.Skip(ref reader);
                continue;
            }

            JsonRead.Advance(ref reader);
            _children[child].Look(ref reader, found, ref named);
            if (_isDecided)
            {
                return;
            }
        }
    }

    private JsonChoiceNode Child(string name)
    {
        int index = _names.IndexOf(name);
        if (index < 0)
        {
            index = _names.Count;
            _names.Add(name);
            _children.Add(new JsonChoiceNode());
        }

        return _children[index];
    }

    private void Look(ref JsonInput reader, scoped Span<bool> found, ref int named)
    {
        if (_discriminatorValues is not null)
        {
            int value = reader.TokenType == JsonTokenType.String ? _discriminatorValues.Find(reader.GetUtf8()) : -1;
            named = value < 0 ? -1 : _namedCases[value];
        }

        foreach ((JsonEvidence evidence, int number) in Tests)
        {
            found[number] = evidence.Holds(ref reader);
        }

        // Of a member that stands twice, the last counts, with all that is in it.
        foreach (JsonChoiceNode child in _children)
        {
            child.Forget(found);
        }

        if (_children.Count > 0 && reader.TokenType == JsonTokenType.StartObject)
        {
            Walk(ref reader, found, ref named);
        }
        else
        {
            JsonRead.Skip(ref reader);
        }
    }

    private void Forget(Span<bool> found)
    {
        foreach ((_, int number) in Tests)
        {
            found[number] = false;
        }

        foreach (JsonChoiceNode child in _children)
        {
            child.Forget(found);
        }
    }
}
