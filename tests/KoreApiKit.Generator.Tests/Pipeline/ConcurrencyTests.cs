using System.Collections.Immutable;
using KoreApiKit.Generator.Pipeline;
using KoreApiKit.Spec.OpenApi;
using Microsoft.CodeAnalysis;

namespace KoreApiKit.Generator.Tests.Pipeline;

/// <summary>Many runs at once, and one after a broken one, give the same bytes. What runs share is in <see cref="MemoTests"/>.</summary>
public class ConcurrencyTests
{
    private const int Runs = 16;

    [Fact]
    public void Runs_at_the_same_time_give_the_same_bytes()
    {
        string expected = Generate();
        string[] results = new string[Runs];

        Parallel.For(0, Runs, new ParallelOptions { MaxDegreeOfParallelism = Runs }, index => results[index] = Generate());

        Assert.All(results, result => Assert.Equal(expected, result));
    }

    [Fact]
    public void Cancelling_while_a_file_is_read_ends_the_run_before_the_next_and_leaves_nothing_behind()
    {
        string expected = Generate();
        using var cancellation = new CancellationTokenSource();
        List<string> read = [];
        string Read(string path, string text)
        {
            read.Add(path);
            cancellation.Cancel();
            return text;
        }

        Assert.Throws<OperationCanceledException>(() => ModelStep.Run(
            PetStoreSpec.RootPath,
            [
                new SpecSource(PetStoreSpec.RootPath, () => Read(PetStoreSpec.RootPath, PetStoreSpec.Root)),
                new SpecSource(PetStoreSpec.SchemaPath, () => Read(PetStoreSpec.SchemaPath, PetStoreSpec.Schema)),
            ],
            new SpecFileOptions(),
            languageIsSupported: true,
            out _,
            cancellation.Token));

        Assert.Equal([PetStoreSpec.RootPath], read);
        Assert.Equal(expected, Generate());
    }

    private static string Generate()
    {
        ImmutableArray<GeneratedSourceResult> sources = new GeneratorHarness()
            .WithFile(PetStoreSpec.RootPath, PetStoreSpec.Root)
            .WithFile(PetStoreSpec.SchemaPath, PetStoreSpec.Schema, SpecFileRole.Reference)
            .Run()
            .GeneratedSources;
        Assert.NotEmpty(sources);
        return string.Join('\n', sources.Select(source => source.HintName + "\n" + source.SourceText));
    }
}
