using System.Text.Json;

namespace KoreApiKit.Json;

/// <summary>
/// Tells which case of a union an object is, by a look at its first members, with a copy of the reader. Made once a union, used by
/// every reading. Emitted code makes it.
/// </summary>
public sealed class JsonChoice
{
    /// <summary>The number of no case.</summary>
    internal const int NoCase = -1;

    private const int MostOnStack = 256;

    private readonly JsonEvidence[] _evidence;
    private readonly (bool IsNamed, int[] Evidence)[] _cases;
    private readonly JsonChoiceNode _root = new();

    /// <summary>Makes the choice among cases.</summary>
    /// <param name="discriminator">The name of the member that names the case; null where there is none.</param>
    /// <param name="cases">The cases in the order in which they are tried.</param>
    public JsonChoice(string? discriminator, params JsonCase[] cases)
    {
        ArgumentNullException.ThrowIfNull(cases);
        var evidence = new List<JsonEvidence>();
        _cases = new (bool, int[])[cases.Length];
        for (int i = 0; i < cases.Length; i++)
        {
            int first = evidence.Count;
            evidence.AddRange(cases[i].Evidence);
            _cases[i] = (cases[i].DiscriminatorValues.Count > 0, [.. Enumerable.Range(first, evidence.Count - first)]);
        }

        _evidence = [.. evidence];
        for (int i = 0; i < _evidence.Length; i++)
        {
            _root.Descendant(_evidence[i].Path).Tests.Add((_evidence[i], i));
        }

        if (discriminator is not null)
        {
            _root.Descendant([discriminator]).SetDiscriminator(cases);
        }

        _root.Complete();
    }

    /// <summary>The number of the first case that the object is, or -1. The reader stands on the object's first token and stays there.</summary>
    /// <remarks>It looks at no more of the object than it needs to know.</remarks>
    /// <exception cref="JsonException">The JSON is malformed.</exception>
    public int Of(JsonInput reader)
    {
        Span<JsonVerdict> verdicts = _evidence.Length <= MostOnStack ? stackalloc JsonVerdict[MostOnStack] : new JsonVerdict[_evidence.Length];
        var state = new JsonChoiceState(this);
        return _root.Walk(ref reader, verdicts[.._evidence.Length], ref state) ? state.Chosen : NoCase;
    }

    /// <summary>Whether enough is known to tell the case, or that it is none.</summary>
    internal bool TryDecide(ref JsonChoiceState state, ReadOnlySpan<JsonVerdict> verdicts)
    {
        for (int i = 0; i < _cases.Length; i++)
        {
            JsonVerdict verdict = _cases[i].IsNamed ? state.IsNamed(i) : Verdict(_cases[i].Evidence, verdicts);
            if (verdict != JsonVerdict.No)
            {
                state.Chosen = i;
                return verdict == JsonVerdict.Yes;
            }
        }

        state.Chosen = NoCase;
        return true;
    }

    private JsonVerdict Verdict(int[] evidence, ReadOnlySpan<JsonVerdict> verdicts)
    {
        JsonVerdict all = JsonVerdict.Yes;
        foreach (int index in evidence)
        {
            JsonVerdict verdict = verdicts[index];
            if (verdict == JsonVerdict.Open)
            {
                all = JsonVerdict.Open;
            }
            else if (verdict == JsonVerdict.Yes != _evidence[index].Expected)
            {
                return JsonVerdict.No;
            }
        }

        return all;
    }
}
