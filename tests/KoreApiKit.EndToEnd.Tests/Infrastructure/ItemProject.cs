using System.Reflection;

namespace KoreApiKit.EndToEnd.Tests.Infrastructure;

/// <summary>
/// A project of nothing but items, in a temporary folder: MSBuild turns them into what the compiler would be given, without
/// compiling or restoring.
/// </summary>
internal sealed class ItemProject : IDisposable
{
    private const string Name = "Pets.csproj";

    private readonly string _folder = Directory.CreateTempSubdirectory("koreapikit-items-").FullName;

    public ItemProject With(string path, string text)
    {
        string file = Path.Combine(_folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
        return this;
    }

    /// <summary>
    /// What MSBuild says, with the project's folder taken away, and after that a line <c>FILE path|role|overlay</c> for each
    /// additional file.
    /// </summary>
    public async Task<CommandResult> BuildAsync(string items)
    {
        string build = Path.Combine(
            typeof(ItemProject).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "RepositoryRoot").Value!,
            "generators", "KoreApiKit.Generator", "build", "KoreApiKit.Generator");
        With(Name, $"""
            <Project>
              <Import Project="{build}.props" />
              <ItemGroup>
                {items}
              </ItemGroup>
              <Import Project="{build}.targets" />
              <Target Name="CoreCompile">
                <Message Importance="high" Text="FILE %(AdditionalFiles.Identity)|%(AdditionalFiles.KoreApiSpecRole)|%(AdditionalFiles.Overlay)" />
              </Target>
            </Project>
            """);
        CommandResult result = await Command.RunAsync("dotnet", $"msbuild {Name} -nologo -t:CoreCompile -v:m", _folder);
        return result with { Output = result.Output.Replace(_folder + Path.DirectorySeparatorChar, "", StringComparison.Ordinal) };
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
