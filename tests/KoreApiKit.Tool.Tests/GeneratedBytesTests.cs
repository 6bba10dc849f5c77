using System.Runtime.CompilerServices;
using KoreApiKit.Generator.Pipeline;
using KoreApiKit.Generator.Tests.Pipeline;
using Microsoft.CodeAnalysis;

namespace KoreApiKit.Tool.Tests;

/// <summary>The tool writes what the source generator emits, for every option.</summary>
public sealed class GeneratedBytesTests
{
    public static TheoryData<string[], string[]> Options => new()
    {
        { [], [] },
        { ["--namespace", "Acme.Pets"], ["Namespace=Acme.Pets"] },
        { ["-n", "Acme.Pets", "-c", "PetClient"], ["Namespace=Acme.Pets", "ClientName=PetClient"] },
        { ["--visibility", "Internal"], ["Visibility=Internal"] },
        { ["--style", "Class"], ["Style=Class"] },
        { ["--unknown-properties", "Ignore"], ["UnknownProperties=Ignore"] },
        { ["--include", "listPets,tag:None"], ["IncludeOperations=listPets|tag:None"] },
        { ["--include", "tag:Pets", "--include", "/toys/**"], ["IncludeOperations=tag:Pets|/toys/**"] },
        { ["--exclude", "tag:Toys"], ["ExcludeOperations=tag:Toys"] },
    };

    [Theory]
    [MemberData(nameof(Options))]
    public async Task OptionsMeanTheSame(string[] arguments, string[] metadata)
    {
        using var folder = new TemporaryFolder();
        folder.With("spec/api.yaml", Documents.WithToys);

        ToolRun run = await ToolRun.In(folder.FullPath, ["generate", "spec/api.yaml", "-o", "out", .. arguments]);

        Assert.Equal((0, ""), (run.ExitCode, run.Error.Contains(": error ", StringComparison.Ordinal) ? run.Error : ""));
        AssertSame(Emitted([folder["spec/api.yaml"]], [.. metadata.Select(Pair)]), folder.Files("out"));
    }

    [Fact]
    public async Task OverlaysAreAppliedInTheirOrder()
    {
        using var folder = new TemporaryFolder();
        folder.With("spec/api.yaml", Documents.WithToys)
            .With("changes/one.yaml", "overlay: 1.0.0\nactions: [{ target: $.components.schemas.Pet, update: { x-koreapikit-name: Animal } }]")
            .With("changes/two.yaml", "overlay: 1.0.0\nactions: [{ target: \"$..[?@['x-koreapikit-name'] == 'Animal']\", update: { description: Named by an overlay. } }]");

        ToolRun run = await ToolRun.In(
            folder.FullPath, "generate", "spec/api.yaml", "-o", "out", "--overlay", "changes/one.yaml", "--overlay", "changes/two.yaml");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("GeneratedApi.PetsClient.Types.Animal.g.cs", folder.Files("out").Keys);
        AssertSame(
            Emitted([folder["spec/api.yaml"], folder["changes/one.yaml"], folder["changes/two.yaml"]], [("Overlay", "../changes/one.yaml|../changes/two.yaml")]),
            folder.Files("out"));
    }

    [Fact]
    public async Task AFindingOfAnOverlayIsShownInIt()
    {
        using var folder = new TemporaryFolder();
        folder.With("api.yaml", Documents.Clean)
            .With("overlay.yaml", "overlay: 1.0.0\nactions:\n- { target: $.nothing, remove: true }\n");

        ToolRun lint = await ToolRun.In(folder.FullPath, "lint", "api.yaml", "--overlay", "overlay.yaml");
        ToolRun missing = await ToolRun.In(folder.FullPath, "generate", "api.yaml", "-o", "out", "--overlay", "gone.yaml");

        Assert.Contains("overlay.yaml(3,13): warning KAK063: The target '$.nothing' selects nothing", lint.Output, StringComparison.Ordinal);
        Assert.Equal((2, "korekit: 'gone.yaml', which --overlay names, does not exist\n"), (missing.ExitCode, missing.Error));
    }

    [Fact]
    public async Task FilesBesideTheDocumentAreFound()
    {
        using var folder = new TemporaryFolder();
        folder.With("spec/pets.yaml", PetStoreSpec.Root)
            .With("spec/owner.schema.json", """{ "type": "object", "properties": { "name": { "type": "string" } } }""")
            .With("spec/bin/broken.json", "{")
            .With("spec/unrelated.json", [0, 1, 2]);

        ToolRun run = await ToolRun.In(folder["spec"], "generate", "pets.yaml", "-o", "../out");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        AssertSame(Emitted([folder["spec/pets.yaml"], folder["spec/owner.schema.json"]], []), folder.Files("out"));
    }

    [Fact]
    public async Task TheDocumentOfThisRepositoryIsTheSame()
    {
        using var folder = new TemporaryFolder();
        string[] files = [.. Directory.EnumerateFiles(SpecFolder(), "*", SearchOption.AllDirectories).Where(path => Path.GetExtension(path) != ".md")];
        foreach (string file in files)
        {
            folder.With(Path.Combine("spec", Path.GetRelativePath(SpecFolder(), file)), File.ReadAllBytes(file));
        }

        ToolRun run = await ToolRun.In(
            folder.FullPath, "generate", "spec/kore-campaigns.openapi.yaml", "--output", "out", "--client", "CampaignClient");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        string root = folder["spec/kore-campaigns.openapi.yaml"];
        string[] others = [.. files.Select(file => folder[Path.Combine("spec", Path.GetRelativePath(SpecFolder(), file))]).Where(file => file != root)];
        IReadOnlyDictionary<string, byte[]> emitted = Emitted([root, .. others], [("ClientName", "CampaignClient")]);
        Assert.True(emitted.Count > 20);
        AssertSame(emitted, folder.Files("out"));
    }

    /// <summary>What the compiler would write to disk; the first file is the document.</summary>
    private static Dictionary<string, byte[]> Emitted(string[] paths, (string Name, string Value)[] metadata)
    {
        // The harness has a root namespace of its own, which the tool does not know.
        if (!metadata.Any(pair => pair.Name == "Namespace"))
        {
            metadata = [.. metadata, ("Namespace", "GeneratedApi")];
        }

        var harness = new GeneratorHarness();
        harness.WithFile(paths[0], File.ReadAllText(paths[0]), SpecFileRole.Root, metadata);
        foreach (string path in paths.Skip(1))
        {
            harness.WithFile(path, File.ReadAllText(path), SpecFileRole.Reference);
        }

        return harness.Run().GeneratedSources.ToDictionary(source => source.HintName, BytesOf);
    }

    private static byte[] BytesOf(GeneratedSourceResult source) =>
        [.. source.SourceText.Encoding!.Preamble, .. source.SourceText.Encoding.GetBytes(source.SourceText.ToString())];

    private static void AssertSame(IReadOnlyDictionary<string, byte[]> expected, IReadOnlyDictionary<string, byte[]> actual)
    {
        Assert.NotEmpty(expected);
        Assert.Equal(expected.Keys.Order(StringComparer.Ordinal), actual.Keys.Order(StringComparer.Ordinal));
        Assert.All(expected, file => Assert.Equal(file.Value, actual[file.Key]));
    }

    private static (string Name, string Value) Pair(string text) => (text.Split('=')[0], text.Split('=')[1]);

    private static string SpecFolder([CallerFilePath] string source = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(source)!, "..", "..", "spec"));
}
