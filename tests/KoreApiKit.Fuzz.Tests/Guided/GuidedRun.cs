using KoreApiKit.Fuzz.Tests.Mutation;
using KoreApiKit.Fuzz.Tests.Targets;

namespace KoreApiKit.Fuzz.Tests.Guided;

/// <summary>
/// Changes texts, runs them in the instrumented assemblies of this process, and keeps those that reach what no text reached
/// before, to change them further. The same seed, texts and instrumentation give the same run.
/// </summary>
/// <param name="target">What takes the texts.</param>
/// <param name="seed">The seed of all choices.</param>
/// <param name="hasFeedback">False leaves the corpus as it is, which is what fuzzing is without coverage.</param>
/// <param name="journal">Where each text is written before it runs.</param>
internal sealed class GuidedRun(FuzzTarget target, int seed, bool hasFeedback = true, Journal? journal = null)
{
    /// <summary>How many changed texts come of an entry before the next one is chosen.</summary>
    private const int TextsPerEntry = 32;

    /// <summary>How many shorter forms of a kept text are tried.</summary>
    private const int MostTrims = 32;

    /// <summary>How many cases there are between two checks of texts that are not kept.</summary>
    private const int CasesPerCheck = 10 * FuzzTarget.CasesPerCheck;

    private readonly TargetRunner _runner = new(target);
    private readonly Random _random = new(seed);
    private readonly TextMutator _mutator = new(new Random(unchecked(seed * 7919)));
    private readonly byte[] _known = new byte[CoverageMap.Size];
    private readonly HashSet<string> _kinds = new(StringComparer.Ordinal);
    private CorpusEntry? _current;
    private int _left;

    public Corpus Corpus { get; } = new();

    public List<FuzzFailure> Failures { get; } = [];

    public long Executions { get; private set; }

    /// <summary>How many edges were reached.</summary>
    public int Edges => _known.Count(buckets => buckets != 0);

    public double MostPerCharacter => _runner.MostPerCharacter;

    /// <summary>Called with each text that is kept.</summary>
    public Action<CorpusEntry>? Kept { get; init; }

    /// <summary>Called before each execution.</summary>
    public Action? Executing { get; init; }

    /// <summary>Runs texts as they are. Each is kept if it reaches something new.</summary>
    public void Begin(IEnumerable<(Seed Origin, string Text)> texts)
    {
        foreach ((Seed origin, string text) in texts.OrderBy(item => item.Text.Length))
        {
            Try(origin, text, isKept: true, isTrimmed: false);
        }
    }

    /// <summary>Runs one changed text.</summary>
    public void Step()
    {
        if (_current is null || _left-- == 0)
        {
            _current = Corpus.Next(_random);
            _left = TextsPerEntry;
        }

        Try(_current.Origin, _mutator.Mutate(_current, Corpus.Any(_random)), hasFeedback, isTrimmed: true);
    }

    private void Try(Seed origin, string text, bool isKept, bool isTrimmed)
    {
        if (!Execute(origin, text))
        {
            return;
        }

        bool isNew = CoverageMap.HasMoreThan(_known);
        if (isNew && isKept)
        {
            Keep(origin, text, isTrimmed);
        }
        else if (Executions % CasesPerCheck == 0)
        {
            Check(origin, text);
        }
    }

    private void Keep(Seed origin, string text, bool isTrimmed)
    {
        byte[] first = CoverageMap.Snapshot();
        if (!Execute(origin, text))
        {
            return;
        }

        // What only one of two runs reaches hangs on caches and initialisers, not on the text.
        byte[] second = CoverageMap.Snapshot();
        byte[] added = new byte[CoverageMap.Size];
        bool isNew = false;
        for (int edge = 0; edge < added.Length; edge++)
        {
            added[edge] = (byte)(first[edge] & second[edge] & ~_known[edge]);
            isNew |= added[edge] != 0;
            _known[edge] |= (byte)(first[edge] | second[edge]);
        }

        if (isNew)
        {
            (text, byte[] snapshot) = isTrimmed ? Trim(origin, text, second, added) : (text, second);
            var entry = CorpusEntry.Of(origin, text, snapshot);
            Corpus.Add(entry);
            Kept?.Invoke(entry);
            Check(origin, text);
        }
    }

    /// <summary>A shorter text that reaches the same new things.</summary>
    private (string Text, byte[] Snapshot) Trim(Seed origin, string text, byte[] snapshot, byte[] added)
    {
        int tries = 0;
        for (int length = text.Length / 2; length > 0 && tries < MostTrims; length /= 2)
        {
            for (int start = 0; start + length <= text.Length && tries < MostTrims; tries++)
            {
                string shorter = text.Remove(start, length);
                if (Execute(origin, shorter) && CoverageMap.Snapshot() is var reached && HasAll(reached, added))
                {
                    (text, snapshot) = (shorter, reached);
                }
                else
                {
                    start += length;
                }
            }
        }

        return (text, snapshot);
    }

    private static bool HasAll(byte[] reached, byte[] added)
    {
        for (int edge = 0; edge < added.Length; edge++)
        {
            if ((added[edge] & ~reached[edge]) != 0)
            {
                return false;
            }
        }

        return true;
    }

    private bool Execute(Seed origin, string text)
    {
        Executions++;
        Executing?.Invoke();
        journal?.Write(origin.Path, text);
        CoverageMap.Clear();
        return Note(_runner.Run(origin, text), origin, text);
    }

    private void Check(Seed origin, string text) => Note(_runner.Check(origin, text), origin, text);

    private bool Note(string? problem, Seed origin, string text)
    {
        if (problem is not null && new FuzzFailure(target, origin, Executions, text, problem) is var failure && _kinds.Add(failure.Kind))
        {
            Failures.Add(failure);
        }

        return problem is null;
    }
}
