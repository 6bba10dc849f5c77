using System.Runtime.InteropServices;
using KoreApiKit.EndToEnd.Tests.Infrastructure;

namespace KoreApiKit.EndToEnd.Tests.Sample;

/// <summary>The sample as a native program.</summary>
[Collection(RepositoryCopyCollection.Name)]
public sealed class NativeAotTests(RepositoryCopy repository)
{
    [SkippableFact]
    public async Task It_publishes_without_a_warning_and_creates_the_campaign()
    {
        Skip.IfNot(NativeLinker.IsThere, NativeLinker.Missing);
        string output = Path.Combine(repository.Folder, "artifacts", "native");

        CommandResult publish = await repository.DotNetAsync($"publish samples/CreateSmsCampaign -p:PublishAot=true -o \"{output}\" --nologo");

        Assert.True(publish.ExitCode == 0, publish.Text);
        Assert.DoesNotContain("warning", publish.Text, StringComparison.OrdinalIgnoreCase);
        string program = Path.Combine(output, RuntimeInformation.IsOSPlatform(OSPlatform.Windows) ? "CreateSmsCampaign.exe" : "CreateSmsCampaign");
        CommandResult run = await Command.RunAsync(program, "", output);
        Assert.True(run.ExitCode == 0, run.Text);
        Assert.Contains("is Ready", run.Output, StringComparison.Ordinal);
    }
}
