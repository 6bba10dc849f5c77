using KoreApiKit.EndToEnd.Tests.Infrastructure;

namespace KoreApiKit.EndToEnd.Tests.Build;

/// <summary>What the build makes of <c>KoreApiSpec</c> items, and what it says of those that are wrong.</summary>
public sealed class ItemTests : IDisposable
{
    private readonly ItemProject _project = new ItemProject().With("spec/api.yaml", "openapi: 3.1.0");

    public void Dispose() => _project.Dispose();

    [Fact]
    public async Task Overlays_are_given_to_the_compiler_once()
    {
        _project.With("spec/one.yaml", "overlay: 1.0.0").With("other/two.yaml", "overlay: 1.0.0");

        CommandResult build = await _project.BuildAsync("<KoreApiSpec Include='spec/api.yaml' Overlay='spec/one.yaml;other/two.yaml' />");

        Assert.Equal(
            ["FILE other/two.yaml|Reference|", "FILE spec/api.yaml|Root|spec/one.yaml|other/two.yaml", "FILE spec/one.yaml|Reference|"],
            Lines(build));
    }

    [Fact]
    public async Task A_baseline_is_given_to_the_compiler_as_a_file_to_refer_to()
    {
        _project.With("published/api.yaml", "openapi: 3.1.0");

        CommandResult build = await _project.BuildAsync("<KoreApiSpec Include='spec/api.yaml' Baseline='published/api.yaml' />");

        Assert.Equal(["FILE published/api.yaml|Reference|", "FILE spec/api.yaml|Root|"], Lines(build));
    }

    [Fact]
    public async Task A_baseline_that_does_not_exist_is_named()
    {
        CommandResult build = await _project.BuildAsync("<KoreApiSpec Include='spec/api.yaml' Baseline='spec/none.yaml' />");

        Assert.NotEqual(0, build.ExitCode);
        Assert.StartsWith("Pets.csproj : error KAK404: The baseline 'spec/none.yaml' of KoreApiSpec does not exist; correct its path.", Assert.Single(Lines(build)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_overlay_that_does_not_exist_is_named()
    {
        CommandResult build = await _project.BuildAsync("<KoreApiSpec Include='spec/api.yaml' Overlay='spec/none.yaml' />");

        Assert.NotEqual(0, build.ExitCode);
        Assert.StartsWith("Pets.csproj : error KAK404: The overlay 'spec/none.yaml' of KoreApiSpec does not exist; correct its path.", Assert.Single(Lines(build)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_binary_file_beside_the_document_is_left_out()
    {
        _project.With("spec/deep/picture.json", "\0\0\u0001").With("spec/it's.json", "{}");

        CommandResult build = await _project.BuildAsync("<KoreApiSpec Include='spec/api.yaml' />");

        Assert.Equal(["FILE spec/api.yaml|Root|", "FILE spec/it's.json|Reference|"], Lines(build));
    }

    [Fact]
    public async Task A_pattern_that_matches_no_file_is_a_warning()
    {
        CommandResult build = await _project.BuildAsync("""
            <KoreApiSpec Include="spec/a*.yaml" />
            <KoreApiSpec Include="none/*.yaml" />
            <KoreApiSpec Include="conditional/*.yaml" Condition="'$(Other)' == 'true'" />
            <KoreApiSpec Include="$(Folder)/*.yaml" />
            <KoreApiSpecReference Include="shared/**/*.json" />
            """);

        Assert.Equal(0, build.ExitCode);
        Assert.Equal(
            [
                "FILE spec/api.yaml|Root|",
                "Pets.csproj : warning KAK070: The pattern 'none/*.yaml' of KoreApiSpec matches no file; correct it, or remove the item.",
                "Pets.csproj : warning KAK070: The pattern 'shared/**/*.json' of KoreApiSpecReference matches no file; correct it, or remove the item.",
            ],
            Lines(build));
    }

    [Fact]
    public async Task A_pattern_alone_that_matches_no_file_is_a_warning_too()
    {
        CommandResult build = await _project.BuildAsync("<KoreApiSpec Include='none/*.yaml' />");

        Assert.Contains(Lines(build), line => line.StartsWith("Pets.csproj : warning KAK070: The pattern 'none/*.yaml' of KoreApiSpec", StringComparison.Ordinal));
    }

    private static string[] Lines(CommandResult build) =>
        [.. build.Output.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0 && line != "FILE ||").Order(StringComparer.Ordinal)];
}
