using System.Globalization;

namespace KoreApiKit.Benchmarks.Processes;

/// <summary>
/// The build of a consumer of the campaign specification from nothing: with the generator, and with the sources that it
/// emits checked in. Neither uses processes that were kept, so the generator too is compiled by the runtime in each build.
/// </summary>
internal static class ColdBuilds
{
    private const int Rounds = 7;
    private const string WithGenerator = "WithGenerator";
    private const string WithSources = "WithSources";
    private const string Options = "--nologo -v q -nodeReuse:false -p:UseSharedCompilation=false";

    /// <summary>Builds both in turn, and gives a line for each and one for the difference.</summary>
    /// <exception cref="ArgumentException">A build fails.</exception>
    public static IEnumerable<string> Compare()
    {
        string folder = Directory.CreateTempSubdirectory("koreapikit-builds-").FullName;
        try
        {
            string emitted = Path.Combine(folder, "emitted");
            string generator = Write(folder, WithGenerator, GeneratorItems());
            ProcessComparison.Run($"dotnet build \"{generator}\" {Options} -p:EmitCompilerGeneratedFiles=true -p:CompilerGeneratedFilesOutputPath=\"{emitted}\"");
            string sources = Write(folder, WithSources, $"""<ItemGroup><Compile Include="{emitted}/**/*.cs" /></ItemGroup>""");
            ProcessComparison.Run($"dotnet build \"{sources}\" {Options}");

            IReadOnlyList<ProcessTimes> times = ProcessComparison.Run(
                [Build(sources), Build(generator)], Rounds, _ => Clean(folder));
            return
            [
                .. times.Select(time => time.Against(times[0])),
                string.Create(CultureInfo.InvariantCulture, $"the generator adds {times[1].Median - times[0].Median:N0} ms (of the fastest {times[1].Fastest - times[0].Fastest:N0} ms)"),
            ];
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

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

    private static string GeneratorItems()
    {
        string assemblies = Repository.PathOf("generators/KoreApiKit.Generator/bin/Release/netstandard2.0");
        if (!Directory.Exists(assemblies))
        {
            throw new ArgumentException("The generator is not built: run this program with '-c Release'.");
        }

        string build = Repository.PathOf("generators/KoreApiKit.Generator/build/KoreApiKit.Generator");
        return $"""
            <Import Project="{build}.props" />
              <ItemGroup>
                <KoreApiSpec Include="{Repository.PathOf("spec/kore-campaigns.openapi.yaml")}" Namespace="Consumer.Api" ClientName="CampaignClient" />
                <Analyzer Include="{assemblies}/KoreApiKit.Generator.dll;{assemblies}/KoreApiKit.Spec.dll;{assemblies}/YamlDotNet.dll" />
              </ItemGroup>
              <Import Project="{build}.targets" />
            """;
    }
}
