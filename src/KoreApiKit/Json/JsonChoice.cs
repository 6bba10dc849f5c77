using System.Text.Json;

namespace KoreApiKit.Json;

/// <summary>
/// Tells which case of a union an object is, by one pass over it with a copy of the reader. Made once a union, used by
/// every reading. Emitted code makes it.
/// </summary>
public sealed class JsonChoice
{
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
    /// <exception cref="JsonException">The JSON is malformed.</exception>
    public int Of(JsonInput reader)
    {
        Span<bool> found = _evidence.Length <= MostOnStack ? stackalloc bool[MostOnStack] : new bool[_evidence.Length];
        found = found[.._evidence.Length];
        found.Clear();
        int named = -1;
        _root.Walk(ref reader, found, ref named);
        for (int i = 0; i < _cases.Length; i++)
        {
            if (_cases[i].IsNamed ? named == i : Hold(_cases[i].Evidence, found))
            {
                return i;
            }
        }

        return -1;
    }

    private bool Hold(int[] evidence, ReadOnlySpan<bool> found)
    {
        foreach (int index in evidence)
        {
            if (found[index] != _evidence[index].Expected)
            {
                return false;
            }
        }

        return true;
    }
}
