using KoreApiKit.EndToEnd.Tests.Infrastructure;

namespace KoreApiKit.EndToEnd.Tests.Build;

/// <summary>What <c>dotnet build</c> says of an edited or broken spec.</summary>
[Collection(RepositoryCopyCollection.Name)]
public sealed class SpecEditTests(RepositoryCopy repository)
{
    private const string BuildSample = "build samples/CreateSmsCampaign -v q --nologo";
    private const string Document = "spec/kore-campaigns.openapi.yaml";

    [Fact]
    public async Task The_sample_builds_without_a_warning()
    {
        CommandResult build = await repository.DotNetAsync(BuildSample);

        Assert.True(build.ExitCode == 0, build.Text);
        Assert.DoesNotContain("warning", build.Text.Replace("0 Warning(s)", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_renamed_property_stops_the_sample_at_the_line_that_uses_it()
    {
        string[] lines = await File.ReadAllLinesAsync(Path.Combine(repository.Folder, "samples/CreateSmsCampaign/Program.cs"));
        int line = Array.FindIndex(lines, text => text.Contains("ExperienceFlowName = ", StringComparison.Ordinal)) + 1;

        await repository.WithEditAsync("spec/schemas/advanced-sms-campaign.schema.json", "\"experienceFlowName\"", "\"flowName\"", async () =>
        {
            // The examples still say experienceFlowName, which is a warning of its own.
            CommandResult build = await repository.DotNetAsync(BuildSample);

            Assert.NotEqual(0, build.ExitCode);
            Assert.Contains($"Program.cs({line},", build.Text, StringComparison.Ordinal);
            Assert.Contains("error CS0117", build.Text, StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task A_broken_example_is_reported_at_its_own_line_and_column()
    {
        const string Example = "spec/examples/create-sms-campaign-advanced.request.json";
        string[] lines = await File.ReadAllLinesAsync(Path.Combine(repository.Folder, Example));
        int line = Array.FindIndex(lines, text => text.Contains("\"priority\"", StringComparison.Ordinal));
        int column = lines[line].IndexOf("\"5\"", StringComparison.Ordinal);

        await repository.WithEditAsync(Example, "\"priority\": \"5\"", "\"priority\": \"6\"", async () =>
        {
            CommandResult build = await repository.DotNetAsync(BuildSample);

            Assert.Contains(
                $"create-sms-campaign-advanced.request.json({line + 1},{column + 1}): warning KAK300: The example 'advanced'", build.Text, StringComparison.Ordinal);
        });
    }

    [Fact]
    public Task A_tab_is_reported_at_its_line() => FailsAsync(
        Document, "  title: Kore.ai Campaigns", "\ttitle: Kore.ai Campaigns", "kore-campaigns.openapi.yaml(3,1): error KAK002: ");

    [Fact]
    public Task An_unresolved_reference_is_reported_at_its_place() => FailsAsync(
        Document, "#/components/schemas/CreateSmsCampaignRequest'", "#/components/schemas/CreateSmsCampaignReqest'", "error KAK006: The reference '#/components/schemas/CreateSmsCampaignReqest'");

    [Fact]
    public Task A_missing_schema_file_is_reported_at_its_reference() => FailsAsync(
        Document, "schemas/caller-id.schema.json", "schemas/caller.schema.json", "error KAK005: The file 'schemas/caller.schema.json'");

    [Fact]
    public Task A_spec_that_does_not_exist_is_named() => FailsAsync(
        "samples/CreateSmsCampaign/CreateSmsCampaign.csproj", "spec/kore-campaigns.openapi.yaml", "spec/kore.openapi.yaml", "CreateSmsCampaign.csproj : error KAK404: The spec file '../../spec/kore.openapi.yaml'");

    [Fact]
    public Task An_option_that_does_not_exist_is_named() => FailsAsync(
        "samples/CreateSmsCampaign/CreateSmsCampaign.csproj", "ClientName=\"CampaignClient\"", "ClientNam=\"CampaignClient\"", "error KAK403: KoreApiSpec has no option ClientNam=\"CampaignClient\"");

    [Fact]
    public Task A_value_of_an_option_that_does_not_exist_is_named() => FailsAsync(
        "samples/CreateSmsCampaign/CreateSmsCampaign.csproj", "ClientName=\"CampaignClient\"", "ClientName=\"CampaignClient\" Visibility=\"Hidden\"", "CreateSmsCampaign.csproj(1,1): error KAK400: 'Hidden' is not a value of the option Visibility of KoreApiSpec '../../spec/kore-campaigns.openapi.yaml'; use Public or Internal");

    [Fact]
    public Task A_folder_is_no_spec() => FailsAsync(
        "samples/CreateSmsCampaign/CreateSmsCampaign.csproj", "spec/kore-campaigns.openapi.yaml", "spec", "CreateSmsCampaign.csproj : error KAK404: The spec file '../../spec'");

    [Fact]
    public Task A_spec_given_twice_is_named() => FailsAsync(
        "samples/CreateSmsCampaign/CreateSmsCampaign.csproj",
        "<KoreApiSpec Include",
        "<KoreApiSpec Include=\"../../spec/kore-campaigns.openapi.yaml\" Namespace=\"Twice\" /><KoreApiSpec Include",
        "CreateSmsCampaign.csproj : error KAK402: The spec file '");

    [Fact]
    public Task Files_emitted_into_the_project_are_not_compiled_twice() => repository.WithEditAsync(
        "samples/CreateSmsCampaign/CreateSmsCampaign.csproj",
        "<PropertyGroup>",
        "<PropertyGroup><EmitCompilerGeneratedFiles>true</EmitCompilerGeneratedFiles><CompilerGeneratedFilesOutputPath>Generated</CompilerGeneratedFilesOutputPath>",
        async () =>
        {
            string folder = Path.Combine(repository.Folder, "samples/CreateSmsCampaign/Generated");
            try
            {
                CommandResult first = await repository.DotNetAsync(BuildSample);
                Assert.True(first.ExitCode == 0, first.Text);
                Assert.NotEmpty(Directory.GetFiles(folder, "*.g.cs", SearchOption.AllDirectories));

                CommandResult second = await repository.DotNetAsync(BuildSample + " --no-incremental");
                Assert.True(second.ExitCode == 0, second.Text);
            }
            finally
            {
                if (Directory.Exists(folder))
                {
                    Directory.Delete(folder, recursive: true);
                }
            }
        });

    private Task FailsAsync(string file, string before, string after, string expected) =>
        repository.WithEditAsync(file, before, after, async () =>
        {
            CommandResult build = await repository.DotNetAsync(BuildSample);

            Assert.NotEqual(0, build.ExitCode);
            Assert.True(build.Text.Contains(expected, StringComparison.Ordinal), $"Expected: {expected}\n{build.Text}");
            Assert.DoesNotContain("   at ", build.Text, StringComparison.Ordinal);
        });
}
