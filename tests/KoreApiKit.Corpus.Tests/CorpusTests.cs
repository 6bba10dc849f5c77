using KoreApiKit.Corpus.Tests.Running;
using Xunit.Abstractions;

namespace KoreApiKit.Corpus.Tests;

/// <summary>Real documents give code that compiles without a warning, twice the same, and that keeps what it reads.</summary>
public sealed class CorpusTests(ITestOutputHelper output)
{
    private const string SharedCorpus = "../shared/corpus/openapi";

    // Beyond this size, in characters, a document compiles for many seconds; eng/corpus compiles those too.
    private const int LargestCompiled = 300_000;

    private static readonly string OwnDocuments = Path.Combine(AppContext.BaseDirectory, "Documents");

    public static TheoryData<string> OwnNames => new(CorpusFolder.Find(OwnDocuments).Select(document => document.Name));

    [Theory]
    [MemberData(nameof(OwnNames))]
    public void Generates_and_compiles(string name)
    {
        DocumentOutcome outcome = CorpusRunner.Run(CorpusFolder.Find(OwnDocuments).Single(document => document.Name == name));
        output.WriteLine(OutcomeTable.Write([outcome]));
        Assert.True(outcome.IsFine, OutcomeTable.WriteFailures(outcome, limit: 20));
        Assert.True(outcome.Files > 0);
    }

    [Fact]
    public void The_corpus_beside_the_repository_generates_and_compiles()
    {
        string folder = Path.GetFullPath(Path.Combine(RepositoryRoot(), SharedCorpus));
        if (!Directory.Exists(folder))
        {
            output.WriteLine($"There is no corpus at {SharedCorpus}: 0 documents were run beyond those of this project.");
            return;
        }

        IReadOnlyList<CorpusDocument> documents = CorpusFolder.Find(folder);
        DocumentOutcome[] outcomes = [.. documents.Select(document => CorpusRunner.Run(document, IsCompiled(document)))];
        output.WriteLine(OutcomeTable.Write(outcomes));
        output.WriteLine($"{outcomes.Length} documents were run, of which {outcomes.Count(outcome => outcome.IsCompiled)} were compiled; eng/corpus compiles the largest as well.");
        Assert.True(
            Array.TrueForAll(outcomes, outcome => outcome.IsFine),
            string.Concat(outcomes.Where(outcome => !outcome.IsFine).Select(outcome => OutcomeTable.WriteFailures(outcome, limit: 10))));
    }

    private static bool IsCompiled(CorpusDocument document) => document.Sources.Sum(source => source.ReadText().Length) <= LargestCompiled;

    private static string RepositoryRoot()
    {
        string folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "KoreApiKit.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("No folder above the test holds KoreApiKit.sln.");
        }

        return folder;
    }
}
