using KoreApiKit.Spec.Diagnostics;

namespace KoreApiKit.Generator.Pipeline;

/// <summary>
/// Keeps what was generated last. The compiler's server makes a new driver for every build, and a build makes one for every
/// target framework; the driver's own cache begins with nothing in each. Safe for use by several threads.
/// </summary>
/// <remarks>
/// It never decides what is generated: what it gives is what the same input gave before. What it holds is bounded by the
/// number of entries and by the characters of their specs and files, each of which takes two to four bytes with the model.
/// </remarks>
/// <param name="longestKept">How many characters are kept, altogether.</param>
internal sealed class GenerationMemo(long longestKept = GenerationMemo.LongestKept)
{
    /// <summary>The characters that the memo of the process keeps: enough for one document of the largest vendors.</summary>
    private const long LongestKept = 64 * 1024 * 1024;

    private const int MostKept = 32;

    // The last version, and the one before for those who undo an edit.
    private const int VersionsOfSpec = 2;

    private readonly object _gate = new();
    private readonly List<Entry> _entries = [];
    private readonly List<Work> _works = [];

    /// <summary>The memo of the process.</summary>
    public static GenerationMemo Shared { get; } = new();

    /// <summary>How many outputs are kept.</summary>
    public int Count
    {
        get
        {
            lock (_gate)
            {
                return _entries.Count;
            }
        }
    }

    /// <summary>What was generated from this input, or is now. Of several threads that ask for the same, one generates and the others wait.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled; nothing is kept, and a thread that waited generates itself.</exception>
    public GeneratedApi Get(GenerationInput input, Func<GeneratedApi> generate, CancellationToken cancellationToken)
    {
        var work = new Work(input);
        lock (_gate)
        {
            if (Find(input) is { } known)
            {
                return known.For(input);
            }

            if (_works.Find(candidate => candidate.Input.HasSameOutcome(input)) is { } other)
            {
                work = other;
            }
            else
            {
                _works.Add(work);
            }
        }

        if (work.Input != input)
        {
            work.Wait(cancellationToken);
            lock (_gate)
            {
                if (Find(input) is { } known)
                {
                    return known.For(input);
                }
            }

            // The other was cancelled, it failed, or its output is of use in its own project only.
            return Generate(input, generate);
        }

        try
        {
            return Generate(input, generate);
        }
        finally
        {
            lock (_gate)
            {
                _works.Remove(work);
            }

            work.Finish();
        }
    }

    /// <summary>
    /// The files of an API: those that were split off before, or those that are now. A file that equals one of the version before
    /// is that object, so that its text is there already. The texts of the others are emitted by several threads.
    /// </summary>
    /// <exception cref="OperationCanceledException">It was cancelled; nothing is kept.</exception>
    public IReadOnlyList<OutputFile> FilesOf(GeneratedApi api, Func<IReadOnlyList<OutputFile>> split, CancellationToken cancellationToken)
    {
        Entry? entry;
        IReadOnlyList<OutputFile>? before;
        lock (_gate)
        {
            entry = _entries.Find(candidate => ReferenceEquals(candidate.Api.Model, api.Model));
            if (entry?.Files is { } known)
            {
                return known;
            }

            before = entry is null ? null : _entries.FindLast(candidate => candidate.Files is not null && candidate.Input.IsSameSpec(entry.Input))?.Files;
        }

        IReadOnlyList<OutputFile> files = split();
        if (entry is null)
        {
            // The driver may know the files that are equal to those before; they must not be emitted again.
            return files;
        }

        files = before is null ? files : Reuse(files, before);
        long length = EmittedTexts.EmitAll(files, cancellationToken);
        lock (_gate)
        {
            entry.Length = entry.Input.Length + length;
            entry.Files ??= files;
            Trim();
            return entry.Files;
        }
    }

    private static OutputFile[] Reuse(IReadOnlyList<OutputFile> files, IReadOnlyList<OutputFile> before)
    {
        var known = new Dictionary<string, OutputFile>(StringComparer.Ordinal);
        foreach (OutputFile file in before)
        {
            known[file.HintName] = file;
        }

        return [.. files.Select(file => known.TryGetValue(file.HintName, out OutputFile? same) && same.Equals(file) ? same : file)];
    }

    private GeneratedApi Generate(GenerationInput input, Func<GeneratedApi> generate)
    {
        GeneratedApi generated = generate();
        if (!generated.Findings.Any(finding => finding.Descriptor == FindingDescriptors.GeneratorFault))
        {
            lock (_gate)
            {
                Keep(new Entry(input, generated));
            }
        }

        return generated;
    }

    private Entry? Find(GenerationInput input)
    {
        int index = _entries.FindLastIndex(candidate => candidate.IsFor(input));
        if (index < 0)
        {
            return null;
        }

        // The one that was used last is dropped last.
        Entry entry = _entries[index];
        _entries.RemoveAt(index);
        _entries.Add(entry);
        return entry;
    }

    private void Keep(Entry entry)
    {
        List<Entry> versions = _entries.FindAll(candidate => candidate.Input.IsSameSpec(entry.Input));
        foreach (Entry old in versions.Take(Math.Max(0, versions.Count - VersionsOfSpec + 1)))
        {
            _entries.Remove(old);
        }

        _entries.Add(entry);
        Trim();
    }

    private void Trim()
    {
        while (_entries.Count > MostKept || _entries.Sum(candidate => candidate.Length) > longestKept)
        {
            _entries.RemoveAt(0);
        }
    }

    private sealed class Entry(GenerationInput input, GeneratedApi api)
    {
        // A finding at the project file tells of that project; every other is the same wherever the spec is used.
        private readonly bool _isForOneProject =
            input.HasOptionFindings || api.Findings.Any(finding => finding.Location.Path == input.Options.Origin.Path);

        public GenerationInput Input { get; } = input;

        public GeneratedApi Api { get; } = api;

        /// <summary>The characters of the spec and, once they are there, of its files.</summary>
        public long Length { get; set; } = input.Length;

        public IReadOnlyList<OutputFile>? Files { get; set; }

        public bool IsFor(GenerationInput other) =>
            Input.HasSameOutcome(other) && (Input.Written == other.Written || !(_isForOneProject || other.HasOptionFindings));

        public GeneratedApi For(GenerationInput other) => Input.Written == other.Written ? Api : Api with { Options = other.Options };
    }

    /// <summary>A generation that goes on.</summary>
    private sealed class Work(GenerationInput input)
    {
        private readonly TaskCompletionSource<bool> _finished = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public GenerationInput Input { get; } = input;

        public void Wait(CancellationToken cancellationToken) => _finished.Task.Wait(cancellationToken);

        public void Finish() => _finished.SetResult(true);
    }
}
