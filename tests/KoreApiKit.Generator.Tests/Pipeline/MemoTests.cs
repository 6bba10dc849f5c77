using KoreApiKit.Generator.Pipeline;
using KoreApiKit.Spec.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace KoreApiKit.Generator.Tests.Pipeline;

/// <summary>What drivers of one process share: the same input gives what is there, and no other input ever does.</summary>
public class MemoTests
{
    private const int Runs = 16;

    private readonly GenerationMemo _memo = new();

    [Fact]
    public void A_new_driver_gets_the_model_and_the_texts_that_are_there()
    {
        GeneratorRunResult first = Pets().Run();
        GeneratorRunResult second = Pets().Run();
        GeneratorRunResult alone = PetStoreSpec.Harness().Run();

        Assert.Same(ModelOf(first), ModelOf(second));
        Assert.Equal(ModelOf(alone), ModelOf(second));
        Assert.Equal(Texts(alone), Texts(second));
        Assert.All(first.GeneratedSources.Zip(second.GeneratedSources), pair => Assert.Same(pair.First.SourceText, pair.Second.SourceText));
        Assert.Equal(1, _memo.Count);
    }

    [Fact]
    public void An_edit_of_a_referenced_file_is_seen()
    {
        Pets().Run();
        string edited = PetStoreSpec.Schema.Replace("keeps", "feeds", StringComparison.Ordinal);

        GeneratorRunResult second = Harness().WithFile(PetStoreSpec.RootPath, PetStoreSpec.Root)
            .WithFile(PetStoreSpec.SchemaPath, edited, SpecFileRole.Reference).Run();

        Assert.Contains("Who feeds the pet.", Texts(second), StringComparison.Ordinal);
        Assert.DoesNotContain("Who keeps the pet.", Texts(second), StringComparison.Ordinal);
    }

    [Fact]
    public void A_referenced_file_that_comes_later_is_seen()
    {
        GeneratorRunResult first = Harness().WithFile(PetStoreSpec.RootPath, PetStoreSpec.Root).Run();
        GeneratorRunResult second = Pets().Run();

        Assert.NotEmpty(first.Diagnostics);
        Assert.Empty(second.Diagnostics);
        Assert.Contains("Who keeps the pet.", Texts(second), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Namespace", "Acme.Other")]
    [InlineData("ClientName", "OtherClient")]
    [InlineData("Visibility", "Internal")]
    [InlineData("Style", "Class")]
    [InlineData("UnknownProperties", "Ignore")]
    [InlineData("ExcludeOperations", "getPet")]
    [InlineData("EmitContracts", "true")]
    public void Another_option_gives_what_it_gives_alone(string name, string value)
    {
        string before = Texts(Pets().Run());

        string after = Texts(WithOption(Harness(), name, value).Run());

        Assert.NotEqual(before, after);
        Assert.Equal(Texts(WithOption(new GeneratorHarness(), name, value).Run()), after);
    }

    [Fact]
    public void A_newer_language_version_gives_the_client()
    {
        GeneratorRunResult tooOld = WithFiles(new GeneratorHarness(LanguageVersion.CSharp11, _memo)).Run();
        GeneratorRunResult newer = Pets().Run();

        Assert.Empty(tooOld.GeneratedSources);
        Assert.Single(tooOld.Diagnostics);
        Assert.NotEmpty(newer.GeneratedSources);
        Assert.Empty(newer.Diagnostics);
    }

    [Fact]
    public void Another_project_with_the_same_spec_gets_the_same_model()
    {
        GeneratorRunResult first = Pets().WithProject("/a/A.csproj").Run();
        GeneratorRunResult second = Pets().WithProject("/b/B.csproj").Run();

        Assert.Same(ModelOf(first), ModelOf(second));
        Assert.Equal("/b/B.csproj", ApiOf(second).Options.Origin.Path);
        Assert.Equal(Texts(first), Texts(second));
    }

    [Theory]
    [InlineData("Visibility", "Odd", "Strange")]
    [InlineData("IncludeOperations", "nothing", "nothing")]
    [InlineData("Overlay", "none.yaml", "none.yaml")]
    public void What_is_found_at_a_project_is_reported_at_that_project(string name, string inFirst, string inSecond)
    {
        GeneratorRunResult first = WithOption(Harness().WithProject("/project/A.csproj"), name, inFirst).Run();
        GeneratorRunResult second = WithOption(Harness().WithProject("/project/B.csproj"), name, inSecond).Run();

        Assert.Contains("A.csproj", Assert.Single(first.Diagnostics).Location.GetLineSpan().Path, StringComparison.Ordinal);
        Diagnostic found = Assert.Single(second.Diagnostics);
        Assert.Contains("B.csproj", found.Location.GetLineSpan().Path, StringComparison.Ordinal);
        Assert.Contains(inSecond, found.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Fact]
    public void Findings_are_given_again_at_their_place()
    {
        string root = PetStoreSpec.Root.Replace("#/components/schemas/Kind", "#/components/schemas/Kinds", StringComparison.Ordinal);
        string[] Found(GenerationMemo memo) => [.. new GeneratorHarness(memo: memo)
            .WithFile(PetStoreSpec.RootPath, root)
            .WithFile(PetStoreSpec.SchemaPath, PetStoreSpec.Schema, SpecFileRole.Reference)
            .Run().Diagnostics.Select(diagnostic => diagnostic.ToString())];

        string[] first = Found(_memo);

        Assert.NotEmpty(first);
        Assert.Equal(first, Found(_memo));
        Assert.Equal(first, Found(new GenerationMemo()));
    }

    [Fact]
    public void The_order_of_the_files_does_not_matter()
    {
        GeneratorRunResult first = Pets().Run();

        GeneratorRunResult second = Harness()
            .WithFile(PetStoreSpec.SchemaPath, PetStoreSpec.Schema, SpecFileRole.Reference)
            .WithFile(PetStoreSpec.RootPath, PetStoreSpec.Root)
            .Run();

        Assert.Same(ModelOf(first), ModelOf(second));
        Assert.Equal(Texts(first), Texts(second));
    }

    [Fact]
    public void After_an_edit_a_new_driver_emits_only_what_changed()
    {
        GeneratorRunResult first = Pets().Run();
        string edited = PetStoreSpec.Schema.Replace("keeps", "feeds", StringComparison.Ordinal);

        GeneratorRunResult second = Harness().WithFile(PetStoreSpec.RootPath, PetStoreSpec.Root)
            .WithFile(PetStoreSpec.SchemaPath, edited, SpecFileRole.Reference).Run();

        string[] again = [.. first.GeneratedSources.Zip(second.GeneratedSources)
            .Where(pair => !ReferenceEquals(pair.First.SourceText, pair.Second.SourceText))
            .Select(pair => pair.Second.HintName.Split('.')[^3])];
        Assert.Equal(["Owner"], again);
    }

    [Fact]
    public void Drivers_at_the_same_time_give_the_same_bytes_and_share_one_model()
    {
        string expected = Texts(PetStoreSpec.Harness().Run());
        var results = new GeneratorRunResult[Runs];

        Parallel.For(0, Runs, new ParallelOptions { MaxDegreeOfParallelism = Runs }, index => results[index] = Pets().Run());

        Assert.All(results, result => Assert.Equal(expected, Texts(result)));
        Assert.All(results, result => Assert.Same(ModelOf(results[0]), ModelOf(result)));
    }

    private static string Texts(GeneratorRunResult result) =>
        string.Join('\n', result.GeneratedSources.Select(source => source.HintName + "\n" + source.SourceText));

    private static ApiModel? ModelOf(GeneratorRunResult result) => ApiOf(result).Model;

    private static GeneratedApi ApiOf(GeneratorRunResult result) =>
        (GeneratedApi)result.TrackedSteps[StepNames.Model].SelectMany(step => step.Outputs).Single().Value;

    private static GeneratorHarness WithFiles(GeneratorHarness harness) => harness
        .WithFile(PetStoreSpec.RootPath, PetStoreSpec.Root)
        .WithFile(PetStoreSpec.SchemaPath, PetStoreSpec.Schema, SpecFileRole.Reference);

    private static GeneratorHarness WithOption(GeneratorHarness harness, string name, string value) => harness
        .WithFile(PetStoreSpec.RootPath, PetStoreSpec.Root, SpecFileRole.Root, (name, value))
        .WithFile(PetStoreSpec.SchemaPath, PetStoreSpec.Schema, SpecFileRole.Reference);

    private GeneratorHarness Harness() => new(memo: _memo);

    private GeneratorHarness Pets() => WithFiles(Harness());
}
