using System.Diagnostics;
using KoreApiKit.EndToEnd.Tests.Infrastructure;

namespace KoreApiKit.EndToEnd.Tests.Packages;

/// <summary>Builds that meet other builds, an editor that holds a file, or the rest of a build that was killed: the same bytes.</summary>
[Collection(RepositoryCopyCollection.Name)]
public sealed class RepeatedBuildTests(RepositoryCopy repository)
{
    // Without symbols: these name files after the project.
    private const string Properties = PetsProgram.Console10 + "<AssemblyName>Once</AssemblyName><DebugType>none</DebugType><Deterministic>true</Deterministic>"
        + "<PathMap>$(MSBuildProjectDirectory)=/_/</PathMap><EmitCompilerGeneratedFiles>true</EmitCompilerGeneratedFiles>";

    private const string Shop = """<KoreApiSpec Include="../api/shop.openapi.yaml" Namespace="Acme.Shop" ClientName="ShopClient" />""";

    [Fact]
    public async Task The_same_bytes_come_of_them()
    {
        using var consumer = new PackageConsumer(await repository.PackAsync());
        consumer.With("api/shop.openapi.yaml", PackageConsumer.Document.Replace("title: Pets", "title: Shop", StringComparison.Ordinal));
        string[] projects = ["Once", "Twice"];
        foreach (string project in projects)
        {
            consumer.WithProject(project, Properties, consumer.Generator + PetsProgram.Spec + Shop, PetsProgram.Main);
        }

        // Two builds at the same time, each of the same two documents.
        await Task.WhenAll(projects.Select(project => consumer.BuildAsync($"build {project}")));
        byte[] expected = AssemblyOf(consumer, "Once");
        Assert.Equal(expected, AssemblyOf(consumer, "Twice"));

        await BuildWhileLockedAsync(consumer);
        await consumer.BuildAsync("build Once --no-restore");
        Assert.Equal(expected, AssemblyOf(consumer, "Once"));

        await KillBuildAsync(consumer);
        await consumer.BuildAsync("build Once --no-restore");
        Assert.Equal(expected, AssemblyOf(consumer, "Once"));

        // Files that a build wrote in part.
        foreach (string file in EmittedOf(consumer))
        {
            await File.WriteAllTextAsync(file, "half");
        }

        File.Delete(PathOfAssembly(consumer, "Once"));
        await consumer.BuildAsync("build Once --no-restore");
        Assert.Equal(expected, AssemblyOf(consumer, "Once"));
    }

    /// <summary>A schema that somebody else holds ends the build with an error that names it, not with a client that lacks something.</summary>
    private static async Task BuildWhileLockedAsync(PackageConsumer consumer)
    {
        File.Delete(PathOfAssembly(consumer, "Once"));
        string schema = Path.Combine(consumer.Folder, "api", "pet.schema.json");
        await using (new FileStream(schema, FileMode.Open, FileAccess.ReadWrite, FileShare.None))
        {
            CommandResult locked = await consumer.DotNetAsync("build Once --no-restore --nologo -v:q");

            Assert.Equal(1, locked.ExitCode);
            Assert.Contains("error", locked.Text, StringComparison.Ordinal);
            Assert.Contains("pet.schema.json", locked.Text, StringComparison.Ordinal);
        }
    }

    /// <summary>Begins a build and kills it when it has written the first emitted file, before it could write the assembly as a rule.</summary>
    private static async Task KillBuildAsync(PackageConsumer consumer)
    {
        File.Delete(PathOfAssembly(consumer, "Once"));
        foreach (string file in EmittedOf(consumer))
        {
            File.Delete(file);
        }

        // No server: what compiles dies with the rest.
        var start = new ProcessStartInfo("dotnet", "build Once --no-restore --nologo -v:q --disable-build-servers") { WorkingDirectory = consumer.Folder, RedirectStandardOutput = true };
        using Process build = Process.Start(start)!;
        Task<string> output = build.StandardOutput.ReadToEndAsync();
        while (!build.HasExited && EmittedOf(consumer).Length == 0)
        {
            await Task.Delay(5);
        }

        build.Kill(entireProcessTree: true);
        await build.WaitForExitAsync();
        await output;
        Assert.NotEmpty(EmittedOf(consumer));
    }

    private static string[] EmittedOf(PackageConsumer consumer) =>
        Directory.GetFiles(Path.Combine(consumer.Folder, "Once", "obj", "Debug", "net10.0", "generated"), "*.g.cs", SearchOption.AllDirectories);

    private static byte[] AssemblyOf(PackageConsumer consumer, string project) => File.ReadAllBytes(PathOfAssembly(consumer, project));

    private static string PathOfAssembly(PackageConsumer consumer, string project) =>
        Path.Combine(consumer.Folder, project, "obj", "Debug", "net10.0", "Once.dll");
}
