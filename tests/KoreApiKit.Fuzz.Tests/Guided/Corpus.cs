using System.Collections;

namespace KoreApiKit.Fuzz.Tests.Guided;

/// <summary>The texts that a run keeps. Few of them reach all that was ever reached; those are the ones to change most often.</summary>
internal sealed class Corpus
{
    private const int FavouredOfTen = 8;

    private readonly List<CorpusEntry> _entries = [];

    // For each thing that was reached, the shortest text that reaches it.
    private readonly CorpusEntry?[] _shortest = new CorpusEntry?[CoverageMap.Size * 8];
    private CorpusEntry[]? _minimised;

    public int Count => _entries.Count;

    public CorpusEntry this[int index] => _entries[index];

    public void Add(CorpusEntry entry)
    {
        _entries.Add(entry);
        foreach (int reached in entry.Reached)
        {
            if (_shortest[reached] is not { } known || entry.Text.Length < known.Text.Length)
            {
                _shortest[reached] = entry;
            }
        }

        _minimised = null;
    }

    /// <summary>Short texts that together reach all that the corpus reaches, in the order in which they were found.</summary>
    public IReadOnlyList<CorpusEntry> Minimised()
    {
        if (_minimised is not null)
        {
            return _minimised;
        }

        var covered = new BitArray(_shortest.Length);
        var needed = new HashSet<CorpusEntry>(ReferenceEqualityComparer.Instance);
        for (int reached = 0; reached < _shortest.Length; reached++)
        {
            if (_shortest[reached] is { } entry && !covered[reached])
            {
                needed.Add(entry);
                foreach (int other in entry.Reached)
                {
                    covered[other] = true;
                }
            }
        }

        return _minimised = [.. _entries.Where(needed.Contains)];
    }

    /// <summary>The text to change next, rather one that was found late: what it leads to was not looked for as long.</summary>
    public CorpusEntry Next(Random random)
    {
        IReadOnlyList<CorpusEntry> minimised = Minimised();
        return random.Next(10) < FavouredOfTen
            ? minimised[Math.Max(random.Next(minimised.Count), Math.Max(random.Next(minimised.Count), random.Next(minimised.Count)))]
            : Any(random);
    }

    public CorpusEntry Any(Random random) => _entries[random.Next(_entries.Count)];
}
