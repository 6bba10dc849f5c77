using KoreApiKit.Generator.Pipeline;
using Microsoft.CodeAnalysis;

namespace KoreApiKit.Generator.Tests.Pipeline;

/// <summary>Overlays within the compiler: the option, the names that they give, and what an edit of one re-runs.</summary>
public class OverlayTests
{
    private const string OverlayPath = "/project/overlays/names.yaml";

    private const string Overlay = """
        overlay: 1.0.0
        info: { title: Names, version: "1" }
        actions:
          - target: $.components.schemas.Kind
            update: { x-koreapikit-name: Species }
          - target: $.paths['/pets/{petId}'].get
            update: { x-koreapikit-name: FetchPet }
          - target: $.components.schemas.Pet.properties.name
            update: { x-koreapikit-name: CalledAs, description: What it is called. }
        """;

    [Fact]
    public void An_overlay_names_schemas_operations_and_properties()
    {
        GeneratorRunResult result = Harness(Overlay).Run();

        Assert.Empty(result.Diagnostics);
        Assert.Contains("partial record struct Species", TextOf(result, ".Types.Species."), StringComparison.Ordinal);
        Assert.Contains("CalledAs { get; init; }", TextOf(result, ".Types.Pet."), StringComparison.Ordinal);
        Assert.Contains("FetchPetAsync(", TextOf(result, ".Operations.Pets."), StringComparison.Ordinal);
    }

    [Fact]
    public void A_comment_in_an_overlay_leaves_the_model_unchanged()
    {
        GeneratorHarness harness = Harness(Overlay);
        harness.Run();

        GeneratorRunResult second = harness.WithFile(OverlayPath, "# hello\n" + Overlay, SpecFileRole.Reference).Run();

        ILookup<string, IncrementalStepRunReason> reasons = GeneratorHarness.Reasons(second).ToLookup(entry => entry.Step, entry => entry.Reason);
        Assert.Contains(IncrementalStepRunReason.Modified, reasons[StepNames.SpecFiles]);
        Assert.All(reasons[StepNames.Model], reason => Assert.Equal(IncrementalStepRunReason.Unchanged, reason));
        Assert.All(GeneratorHarness.SourceReasons(second), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    [Fact]
    public void An_edit_of_a_description_in_an_overlay_emits_one_file_again()
    {
        GeneratorHarness harness = Harness(Overlay);
        harness.Run();

        GeneratorRunResult second = harness
            .WithFile(OverlayPath, Overlay.Replace("What it is called", "How it is called", StringComparison.Ordinal), SpecFileRole.Reference)
            .Run();

        Assert.Single(GeneratorHarness.SourceReasons(second), reason => reason == IncrementalStepRunReason.Modified);
    }

    [Fact]
    public void An_overlay_that_is_not_given_is_reported_at_the_project()
    {
        GeneratorRunResult result = PetStoreSpec.Harness()
            .WithProject("/project/Pets.csproj")
            .WithFile(PetStoreSpec.RootPath, PetStoreSpec.Root, SpecFileRole.Root, ("Overlay", "overlays/gone.yaml"))
            .Run();

        Diagnostic diagnostic = Assert.Single(result.Diagnostics);
        Assert.Equal(("KAK060", "/project/Pets.csproj"), (diagnostic.Id, diagnostic.Location.GetLineSpan().Path));
        Assert.NotEmpty(result.GeneratedSources);
    }

    [Fact]
    public void A_finding_in_an_overlay_is_a_diagnostic_of_its_file()
    {
        GeneratorRunResult result = Harness(Overlay.Replace("$.components.schemas.Kind", "$.components.schemas.Kinds", StringComparison.Ordinal)).Run();

        Diagnostic diagnostic = Assert.Single(result.Diagnostics);
        FileLinePositionSpan place = diagnostic.Location.GetLineSpan();
        Assert.Equal(("KAK063", OverlayPath, 3, 12), (diagnostic.Id, place.Path, place.StartLinePosition.Line, place.StartLinePosition.Character));
    }

    private static GeneratorHarness Harness(string overlay) => PetStoreSpec.Harness()
        .WithProject("/project/Pets.csproj")
        .WithFile(PetStoreSpec.RootPath, PetStoreSpec.Root, SpecFileRole.Root, ("Overlay", "overlays/names.yaml"))
        .WithFile(OverlayPath, overlay, SpecFileRole.Reference);

    private static string TextOf(GeneratorRunResult result, string part) =>
        Assert.Single(result.GeneratedSources, source => source.HintName.Contains(part, StringComparison.Ordinal)).SourceText.ToString();
}
