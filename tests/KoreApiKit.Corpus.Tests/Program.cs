using KoreApiKit.Corpus.Tests.Running;

namespace KoreApiKit.Corpus.Tests;

/// <summary>The program behind <c>eng/corpus</c>: <c>DIR [--report FILE] [--only TEXT] [--no-compile]</c>.</summary>
internal static class Program
{
    private const string Usage = "usage: eng/corpus DIR [--report FILE] [--only TEXT] [--no-compile]";
    private const int ShownFailures = 20;

    private static int Main(string[] arguments)
    {
        if (Arguments.Read(arguments) is not { } read)
        {
            Console.Error.WriteLine(Usage);
            return 2;
        }

        if (!Directory.Exists(read.Folder))
        {
            Console.Error.WriteLine($"There is no folder '{read.Folder}'.");
            return 2;
        }

        CorpusDocument[] documents = [.. CorpusFolder.Find(read.Folder).Where(document => document.Name.Contains(read.Only, StringComparison.Ordinal))];
        if (documents.Length == 0)
        {
            Console.Error.WriteLine($"The folder '{read.Folder}' holds no OpenAPI document.");
            return 1;
        }

        var outcomes = new List<DocumentOutcome>();
        foreach (CorpusDocument document in documents)
        {
            DocumentOutcome outcome = CorpusRunner.Run(document, read.Compiles);
            outcomes.Add(outcome);
            Console.Error.WriteLine($"[{outcomes.Count}/{documents.Length}] {document.Name}: {(outcome.IsFine ? "ok" : "FAILED")} ({outcome.Modelling + outcome.Emitting + outcome.Compiling:mm\\:ss\\.f})");
            if (!outcome.IsFine)
            {
                Console.Error.WriteLine(OutcomeTable.WriteFailures(outcome, ShownFailures));
            }
        }

        Report(outcomes, read.Report);
        return outcomes.TrueForAll(outcome => outcome.IsFine) ? 0 : 1;
    }

    private static void Report(List<DocumentOutcome> outcomes, string? file)
    {
        string table = OutcomeTable.Write(outcomes);
        Console.WriteLine(table);
        List<DocumentOutcome> failed = outcomes.FindAll(outcome => !outcome.IsFine);
        Console.WriteLine($"{outcomes.Count - failed.Count} of {outcomes.Count} documents are fine.");
        if (file is not null)
        {
            string findings = string.Concat(outcomes.SelectMany(outcome => outcome.Findings).Select(finding => $"- {finding}\n"));
            string failures = string.Concat(failed.Select(outcome => OutcomeTable.WriteFailures(outcome, int.MaxValue) + "\n"));
            string unheld = string.Concat(outcomes.SelectMany(outcome => outcome.Unheld).Select(value => $"- {value}\n"));
            File.WriteAllText(file, $"# Corpus\n\n{table}\n## Failures\n\n{failures}\n## Values that are not kept\n\n{unheld}\n## Findings\n\n{findings}");
        }
    }

    private sealed record Arguments(string Folder, string? Report, string Only, bool Compiles)
    {
        public static Arguments? Read(string[] arguments)
        {
            string? folder = null;
            string? report = null;
            string only = "";
            bool compiles = true;
            for (int i = 0; i < arguments.Length; i++)
            {
                switch (arguments[i])
                {
                    case "--report" when i + 1 < arguments.Length:
                        report = arguments[++i];
                        break;
                    case "--only" when i + 1 < arguments.Length:
                        only = arguments[++i];
                        break;
                    case "--no-compile":
                        compiles = false;
                        break;
                    case var argument when folder is null && !argument.StartsWith('-'):
                        folder = argument;
                        break;
                    default:
                        return null;
                }
            }

            return folder is null ? null : new Arguments(folder, report, only, compiles);
        }
    }
}
