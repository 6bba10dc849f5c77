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
        foreach (JsonChoiceNode child in _children)
        {
            child.Complete();
        }
    }

    /// <summary>Goes through the object on whose first token the reader stands, until the case is told. False at its end.</summary>
    /// <remarks>Of a member that stands twice, the first counts: a later one would never be seen where the case was told before.</remarks>
    public bool Walk(ref JsonInput reader, scoped Span<JsonVerdict> verdicts, ref JsonChoiceState state)
    {
        while (JsonRead.NextProperty(ref reader))
        {
            int child = _index.Find(reader.GetUtf8());
            if (child < 0 || _children[child].IsSettled(verdicts, state))
            {
                JsonRead.Skip(ref reader);
                continue;
            }

            JsonRead.Advance(ref reader);
            if (_children[child].Look(ref reader, verdicts, ref state))
            {
                return true;
            }
        }

        SettleChildren(verdicts, ref state);
        return state.TryDecide(verdicts);
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

    private bool IsSettled(ReadOnlySpan<JsonVerdict> verdicts, in JsonChoiceState state) =>
        _discriminatorValues is not null ? state.HasName
        : Tests.Count > 0 ? verdicts[Tests[0].Number] != JsonVerdict.Open
        : _children[0].IsSettled(verdicts, state);

    private bool Look(ref JsonInput reader, scoped Span<JsonVerdict> verdicts, ref JsonChoiceState state)
    {
        if (_discriminatorValues is not null)
        {
            int value = reader.TokenType == JsonTokenType.String ? _discriminatorValues.Find(reader.GetUtf8()) : -1;
            state.SetName(value < 0 ? JsonChoice.NoCase : _namedCases[value]);
        }

        foreach ((JsonEvidence evidence, int number) in Tests)
        {
            verdicts[number] = evidence.Holds(ref reader) ? JsonVerdict.Yes : JsonVerdict.No;
        }

        if (_children.Count > 0 && reader.TokenType == JsonTokenType.StartObject)
        {
            return Walk(ref reader, verdicts, ref state);
        }

        SettleChildren(verdicts, ref state);
        if (state.TryDecide(verdicts))
        {
            return true;
        }

        JsonRead.Skip(ref reader);
        return false;
    }

    /// <summary>What was not found inside this member is not there.</summary>
    private void SettleChildren(Span<JsonVerdict> verdicts, ref JsonChoiceState state)
    {
        foreach (JsonChoiceNode child in _children)
        {
            if (child._discriminatorValues is not null && !state.HasName)
            {
                state.SetName(JsonChoice.NoCase);
            }

            foreach ((_, int number) in child.Tests)
            {
                if (verdicts[number] == JsonVerdict.Open)
                {
                    verdicts[number] = JsonVerdict.No;
                }
            }

            child.SettleChildren(verdicts, ref state);
        }
    }
}
