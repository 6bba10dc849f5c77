using KoreApiKit.Generator.Pipeline;
using Microsoft.CodeAnalysis;

namespace KoreApiKit.Generator.Tests.Pipeline;

/// <summary>The comparison with a baseline within the compiler.</summary>
public class BaselineTests
{
    private const string BaselinePath = "/project/spec/baseline.yaml";

    [Fact]
    public void An_equal_baseline_gives_nothing() => Assert.Empty(Harness(PetStoreSpec.Root).Run().Diagnostics);

    [Fact]
    public void A_break_is_a_warning_at_the_changed_line_with_a_link_to_the_rule()
    {
        string baseline = PetStoreSpec.Root.Replace("name: { type: string,", "name: { type: integer,", StringComparison.Ordinal);

        GeneratorRunResult result = Harness(baseline).Run();

        Diagnostic diagnostic = Assert.Single(result.Diagnostics);
        Assert.Equal(("KAK500", DiagnosticSeverity.Warning), (diagnostic.Id, diagnostic.Severity));
        FileLinePositionSpan place = diagnostic.Location.GetLineSpan();
        Assert.Equal(PetStoreSpec.RootPath, place.Path);
        Assert.Contains("(response-type-changed)", diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.EndsWith("/docs/rules/diff/types.md#response-type-changed", diagnostic.Descriptor.HelpLinkUri, StringComparison.Ordinal);
        Assert.NotEmpty(result.GeneratedSources);
    }

    [Fact]
    public void A_baseline_that_is_not_given_is_reported_at_the_project()
    {
        GeneratorRunResult result = PetStoreSpec.Harness()
            .WithProject("/project/Pets.csproj")
            .WithFile(PetStoreSpec.RootPath, PetStoreSpec.Root, SpecFileRole.Root, ("Baseline", "spec/gone.yaml"))
            .Run();

        Diagnostic diagnostic = Assert.Single(result.Diagnostics);
        Assert.Equal(("KAK502", "/project/Pets.csproj"), (diagnostic.Id, diagnostic.Location.GetLineSpan().Path));
        Assert.NotEmpty(result.GeneratedSources);
    }

    [Fact]
    public void A_comment_in_the_baseline_leaves_the_model_unchanged()
    {
        GeneratorHarness harness = Harness(PetStoreSpec.Root);
        harness.Run();

        GeneratorRunResult second = harness.WithFile(BaselinePath, "# published\n" + PetStoreSpec.Root, SpecFileRole.Reference).Run();

        ILookup<string, IncrementalStepRunReason> reasons = GeneratorHarness.Reasons(second).ToLookup(entry => entry.Step, entry => entry.Reason);
        Assert.Contains(IncrementalStepRunReason.Modified, reasons[StepNames.SpecFiles]);
        Assert.All(reasons[StepNames.Model], reason => Assert.Equal(IncrementalStepRunReason.Unchanged, reason));
        Assert.All(GeneratorHarness.SourceReasons(second), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    [Fact]
    public void An_edit_of_code_compares_nothing_again()
    {
        GeneratorHarness harness = Harness(PetStoreSpec.Root);
        harness.Run();

        GeneratorRunResult second = harness.WithSource("internal static class Other;").Run();

        Assert.All(GeneratorHarness.Reasons(second), entry => Assert.Equal(IncrementalStepRunReason.Cached, entry.Reason));
    }

    private static GeneratorHarness Harness(string baseline) => PetStoreSpec.Harness()
        .WithProject("/project/Pets.csproj")
        .WithFile(PetStoreSpec.RootPath, PetStoreSpec.Root, SpecFileRole.Root, ("Baseline", "spec/baseline.yaml"))
        .WithFile(BaselinePath, baseline, SpecFileRole.Reference);
}
