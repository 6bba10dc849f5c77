using KoreApiKit.Contracts.Pacts;
using KoreApiKit.Contracts.Pacts.Reading;

namespace KoreApiKit.Pact.Verification;

/// <summary>Reads the pacts of sources that are for one provider, and says what cannot be read or is not for it.</summary>
internal sealed class PactSources
{
    private readonly List<VerificationProblem> _problems = [];
    private readonly List<PactFile> _pacts = [];
    private readonly string _provider;

    private PactSources(string provider) => _provider = provider;

    public IReadOnlyList<VerificationProblem> Problems => _problems;

    public IReadOnlyList<PactFile> Pacts => _pacts;

    public static PactSources Read(string provider, IReadOnlyList<PactSource> sources)
    {
        PactSources read = new(provider);
        foreach (PactSource source in sources)
        {
            read.Add(source);
        }

        if (sources.Count == 0)
        {
            read.Report(VerificationProblemKind.NoPact, $"No source of pacts was given for '{provider}'. Give a file or a folder.");
        }

        return read;
    }

    private void Add(PactSource source)
    {
        if (source.IsDirectory)
        {
            AddDirectory(source);
        }
        else if (!File.Exists(source.Path))
        {
            Report(VerificationProblemKind.NoPact, $"There is no pact file '{Path.GetFullPath(source.Path)}'. Run the consumer tests, which write it.");
        }
        else if (ReadFile(source.Path) is { } pact)
        {
            if (pact.Provider == _provider)
            {
                _pacts.Add(pact);
            }
            else
            {
                Report(VerificationProblemKind.OtherProvider, $"'{pact.Path}' is a pact with '{pact.Provider}', not with '{_provider}'.");
            }
        }
    }

    private void AddDirectory(PactSource source)
    {
        string folder = Path.GetFullPath(source.Path);
        string[] files = Directory.Exists(folder) ? Directory.GetFiles(folder, "*.json") : [];
        Array.Sort(files, StringComparer.Ordinal);
        if (files.Length == 0)
        {
            Report(VerificationProblemKind.NoPact, $"There is no pact (*.json) in '{folder}'. Run the consumer tests, which write them.");
            return;
        }

        List<PactFile> read = [.. files.Select(ReadFile).OfType<PactFile>()];
        List<PactFile> own = read.FindAll(pact => pact.Provider == _provider && (source.Consumers.Count == 0 || source.Consumers.Contains(pact.Consumer)));
        if (own.Count == 0)
        {
            string others = string.Join(", ", read.Select(static pact => $"{pact.Consumer} with {pact.Provider}"));
            string from = source.Consumers.Count == 0 ? string.Empty : $" from {string.Join(" or ", source.Consumers)}";
            Report(VerificationProblemKind.OtherProvider, $"No pact in '{folder}' is with '{_provider}'{from}; there are: {others}.");
        }

        _pacts.AddRange(own);
    }

    private PactFile? ReadFile(string path)
    {
        PactReading reading = PactReader.Load(Path.GetFullPath(path));
        foreach (PactProblem problem in reading.Problems)
        {
            Report(VerificationProblemKind.UnreadablePact, problem.ToString());
        }

        return reading.File;
    }

    private void Report(VerificationProblemKind kind, string message) => _problems.Add(new VerificationProblem(kind, message));
}
