using System.Globalization;
using System.Runtime.InteropServices;

namespace KoreApiKit.Benchmarks.Processes;

/// <summary>
/// The build of a consumer of the campaign specification from nothing: with the generator's package, with its precompiled
/// assemblies and without them, and with the sources that it emits checked in. None uses processes that were kept, so the
/// runtime compiles in each build what is not precompiled.
/// </summary>
internal static class ColdBuilds
{
    private const int Rounds = 7;
    private const string WithGenerator = "WithGenerator";
    private const string WithSources = "WithSources";
    private const string Options = "--nologo -v q -nodeReuse:false -p:UseSharedCompilation=false";

    /// <summary>Builds all in turn, and gives a line for each and one for each difference.</summary>
    /// <exception cref="ArgumentException">A build fails.</exception>
    public static IEnumerable<string> Compare()
    {
        string folder = Directory.CreateTempSubdirectory("koreapikit-builds-").FullName;
        try
        {
            Pack(folder);
            string emitted = Path.Combine(folder, "emitted");
            string generator = Write(folder, WithGenerator, GeneratorItems(folder));
            ProcessComparison.Run($"dotnet build \"{generator}\" {Options} -p:EmitCompilerGeneratedFiles=true -p:CompilerGeneratedFilesOutputPath=\"{emitted}\"");
            string sources = Write(folder, WithSources, $"""<ItemGroup><Compile Include="{emitted}/**/*.cs" /></ItemGroup>""");
            ProcessComparison.Run($"dotnet build \"{sources}\" {Options}");

            IReadOnlyList<ProcessTimes> times = ProcessComparison.Run(
                [Build(sources), Build(generator), Build(generator) + " -p:KoreApiSpecPrecompiled=false"], Rounds, _ => Clean(folder));
            return
            [
                .. times.Select(time => time.Against(times[0])),
                Added("the generator", times[1], times[0]),
                Added("the generator without its precompiled assemblies", times[2], times[0]),
            ];
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string Added(string what, ProcessTimes time, ProcessTimes peer) => string.Create(
        CultureInfo.InvariantCulture, $"{what} adds {time.Median - peer.Median:N0} ms (of the fastest {time.Fastest - peer.Fastest:N0} ms)");

    /// <summary>Makes the generator's package, precompiled for this machine.</summary>
    private static void Pack(string folder) => ProcessComparison.Run(
        $"dotnet pack \"{Repository.PathOf("generators/KoreApiKit.Generator")}\" --nologo -v q -o \"{Path.Combine(folder, "packages")}\" -p:PrecompilePlatforms={RuntimeInformation.RuntimeIdentifier}");

    private static string Build(string project) => $"dotnet build \"{project}\" --no-restore {Options}";

    /// <summary>Takes away what builds have made, and leaves what restoring has.</summary>
    private static void Clean(string folder)
    {
        foreach (string project in new[] { WithGenerator, WithSources })
        {
            foreach (string made in new[] { "bin", Path.Combine("obj", "Debug") })
            {
                string path = Path.Combine(folder, project, made);
                if (Directory.Exists(path))
                {
                    Directory.Delete(path, recursive: true);
                }
            }
        }
    }

    private static string Write(string folder, string name, string items)
    {
        string file = Path.Combine(folder, name, name + ".csproj");
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
              </PropertyGroup>
              <ItemGroup>
                <Reference Include="{Path.Combine(AppContext.BaseDirectory, "KoreApiKit.dll")}" />
              </ItemGroup>
              {items}
            </Project>
            """);
        return file;
    }

    private static string GeneratorItems(string folder) => $"""
        <PropertyGroup>
            <RestoreSources>{Path.Combine(folder, "packages")}</RestoreSources>
            <RestorePackagesPath>{Path.Combine(folder, "cache")}</RestorePackagesPath>
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="KoreApiKit.Generator" Version="*" PrivateAssets="all" />
            <KoreApiSpec Include="{Repository.PathOf("spec/kore-campaigns.openapi.yaml")}" Namespace="Consumer.Api" ClientName="CampaignClient" />
          </ItemGroup>
        """;
}
