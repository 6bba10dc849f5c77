using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text.Json;
using KoreApiKit.EndToEnd.Tests.Infrastructure;

namespace KoreApiKit.EndToEnd.Tests.Packages;

/// <summary>The generator's assemblies compiled ahead of time: what the package holds, and which ones a build takes.</summary>
[Collection(RepositoryCopyCollection.Name)]
public sealed class PrecompiledTests(RepositoryCopy repository)
{
    private const string Portable = "analyzers/dotnet/cs";
    private const string Framework = "10.0";

    // How the runtime names a method that it had to compile.
    private const string ModelStep = "JIT compiled KoreApiKit.Generator.Pipeline.ModelStep:";

    private static readonly string[] Platforms = ["linux-x64", "osx-arm64", "win-x64"];
    private static readonly string[] Assemblies = ["KoreApiKit.Generator.dll", "KoreApiKit.Spec.dll", "YamlDotNet.dll"];

    [Fact]
    public async Task Each_platform_has_machine_code_of_the_same_assemblies()
    {
        using ZipArchive package = (await repository.PackAsync()).Open("KoreApiKit.Generator");

        Assert.All(Assemblies, assembly =>
        {
            (Guid Version, bool Precompiled) portable = Read(package, $"{Portable}/{assembly}");
            Assert.False(portable.Precompiled);
            Assert.All(Platforms, platform => Assert.Equal((portable.Version, true), Read(package, $"tools/net{Framework}/{platform}/{assembly}")));
        });
    }

    [SkippableFact]
    public async Task A_build_on_a_platform_of_the_package_runs_the_precompiled_code_and_others_give_the_same()
    {
        using var consumer = new PackageConsumer(await repository.PackAsync());
        consumer.WithProject(
            "Once",
            "<TargetFramework>net10.0</TargetFramework><Deterministic>true</Deterministic><DebugType>none</DebugType><UseSharedCompilation>false</UseSharedCompilation>",
            consumer.Generator + """<KoreApiSpec Include="../api/pets.openapi.yaml" Namespace="Acme.Pets" ClientName="PetsClient" />""",
            "");
        await consumer.BuildAsync("restore Once");
        string[] sdk = await Properties(consumer, "BundledNETCoreAppTargetFrameworkVersion", "NETCoreSdkPortableRuntimeIdentifier");
        Skip.IfNot(sdk[0] == Framework && Platforms.Contains(sdk[1]), $"The package has nothing precompiled for this SDK ({sdk[0]}, {sdk[1]}).");

        Compilation chosen = await Compile(consumer, "");
        Assert.Equal(Assemblies.Select(assembly => $"tools/net{Framework}/{sdk[1]}/{assembly}"), chosen.Analyzers);
        Assert.DoesNotContain(ModelStep, chosen.CompiledAtRunTime, StringComparison.Ordinal);

        // Switched off; an SDK on another framework; one on another platform.
        string[] others =
        [
            "-p:KoreApiSpecPrecompiled=false",
            "-p:BundledNETCoreAppTargetFrameworkVersion=8.0",
            "-p:NETCoreSdkPortableRuntimeIdentifier=linux-musl-x64",
        ];
        foreach (string other in others)
        {
            Compilation portable = await Compile(consumer, other);
            Assert.Equal(Assemblies.Select(assembly => $"{Portable}/{assembly}"), portable.Analyzers);
            Assert.Contains(ModelStep, portable.CompiledAtRunTime, StringComparison.Ordinal);
            Assert.Equal(chosen.Assembly, portable.Assembly);
        }
    }

    /// <summary>Compiles as a build would, and notes what the runtime had to compile for it.</summary>
    private static async Task<Compilation> Compile(PackageConsumer consumer, string option)
    {
        string folder = Path.Combine(consumer.Folder, "Once");
        CommandResult asked = await consumer.DotNetAsync(
            $"msbuild Once -nologo -t:Rebuild -getItem:CscCommandLineArgs -getProperty:RoslynTargetsPath -p:ProvideCommandLineArgs=true {option}");
        Assert.True(asked.ExitCode == 0, asked.Text);
        using JsonDocument answer = JsonDocument.Parse(asked.Output);
        string[] arguments = [.. answer.RootElement.GetProperty("Items").GetProperty("CscCommandLineArgs").EnumerateArray().Select(item => item.GetProperty("Identity").GetString()!)];
        string compiler = Path.Combine(answer.RootElement.GetProperty("Properties").GetProperty("RoslynTargetsPath").GetString()!, "bincore", "csc.dll");
        await File.WriteAllLinesAsync(Path.Combine(folder, "once.rsp"), arguments.Where(argument => argument != "/noconfig").Select(argument => argument.Contains(' ', StringComparison.Ordinal) && !argument.Contains('"', StringComparison.Ordinal) ? $"\"{argument}\"" : argument));

        string compiled = Path.Combine(folder, "compiled.txt");
        File.Delete(compiled);
        CommandResult run = await Command.RunAsync(
            "dotnet", $"exec \"{compiler}\" /noconfig @once.rsp", folder, ("DOTNET_JitStdOutFile", compiled), ("DOTNET_JitDisasmSummary", "1"));
        Assert.True(run.ExitCode == 0, run.Text);
        const string Package = "/koreapikit.generator/";
        return new(
            [.. arguments.Where(argument => argument.StartsWith("/analyzer:", StringComparison.Ordinal)).Select(argument => argument.Replace('\\', '/').Trim('"'))
                .Where(argument => argument.Contains(Package, StringComparison.OrdinalIgnoreCase))
                .Select(argument => argument[(argument.IndexOf(Package, StringComparison.OrdinalIgnoreCase) + Package.Length + consumer.Version.Length + 1)..])],
            await File.ReadAllTextAsync(compiled),
            await File.ReadAllBytesAsync(Path.Combine(folder, "obj", "Debug", "net10.0", "Once.dll")));
    }

    private static async Task<string[]> Properties(PackageConsumer consumer, params string[] names)
    {
        CommandResult asked = await consumer.DotNetAsync($"msbuild Once -nologo -getProperty:{string.Join(',', names)}");
        using JsonDocument answer = JsonDocument.Parse(asked.Output);
        return [.. names.Select(name => answer.RootElement.GetProperty("Properties").GetProperty(name).GetString()!)];
    }

    private static (Guid Version, bool Precompiled) Read(ZipArchive package, string path)
    {
        using Stream stream = package.GetEntry(path)?.Open() ?? throw new FileNotFoundException("The package has no such file.", path);
        var copy = new MemoryStream();
        stream.CopyTo(copy);
        copy.Position = 0;
        using var reader = new PEReader(copy);
        MetadataReader metadata = reader.GetMetadataReader();
        return (metadata.GetGuid(metadata.GetModuleDefinition().Mvid), reader.PEHeaders.CorHeader!.ManagedNativeHeaderDirectory.Size > 0);
    }

    /// <summary>What the compiler was given, what the runtime compiled for it, and what it made.</summary>
    private sealed record Compilation(string[] Analyzers, string CompiledAtRunTime, byte[] Assembly);
}
