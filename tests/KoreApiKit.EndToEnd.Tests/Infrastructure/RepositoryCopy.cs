using System.Reflection;

namespace KoreApiKit.EndToEnd.Tests.Infrastructure;

/// <summary>
/// A copy of the sources in a temporary folder, as a newcomer's fresh clone is. Tests edit and build it there, so that they
/// neither change the repository nor wait for its build.
/// </summary>
public sealed class RepositoryCopy : IDisposable
{
    private static readonly string[] Copied = ["eng", "generators", "src", "samples", "spec"];
    private static readonly HashSet<string> Skipped = ["bin", "obj", "node_modules"];

    private readonly Lazy<Task<PackageFolder>> _packages;

    public RepositoryCopy()
    {
        _packages = new(() => PackageFolder.PackAsync(this));
        string root = typeof(RepositoryCopy).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(attribute => attribute.Key == "RepositoryRoot").Value!;
        Folder = Directory.CreateTempSubdirectory("koreapikit-").FullName;
        // In a worktree, .git is a file.
        foreach (string file in Directory.EnumerateFiles(root).Where(file => Path.GetFileName(file) != ".git"))
        {
            File.Copy(file, Path.Combine(Folder, Path.GetFileName(file)));
        }

        foreach (string folder in Copied)
        {
            Copy(Path.Combine(root, folder), Path.Combine(Folder, folder));
        }
    }

    public string Folder { get; }

    /// <summary>All packages, packed from the copy at the first call.</summary>
    public Task<PackageFolder> PackAsync() => _packages.Value;

    /// <summary>Changes a file while <paramref name="action"/> runs, and puts it back.</summary>
    public async Task WithEditAsync(string path, string before, string after, Func<Task> action)
    {
        string file = Path.Combine(Folder, path);
        string original = await File.ReadAllTextAsync(file);
        Assert.Contains(before, original, StringComparison.Ordinal);
        await File.WriteAllTextAsync(file, original.Replace(before, after, StringComparison.Ordinal));
        try
        {
            await action();
        }
        finally
        {
            await File.WriteAllTextAsync(file, original);
        }
    }

    public Task<CommandResult> DotNetAsync(string arguments, params (string Name, string? Value)[] environment) =>
        Command.RunAsync("dotnet", arguments, Folder, environment);

    public void Dispose()
    {
        try
        {
            Directory.Delete(Folder, recursive: true);
        }
        catch (IOException)
        {
            // A build server may still hold a file; the system clears its temporary folder itself.
        }
    }

    private static void Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (string file in Directory.EnumerateFiles(from))
        {
            File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
        }

        foreach (string folder in Directory.EnumerateDirectories(from).Where(folder => !Skipped.Contains(Path.GetFileName(folder))))
        {
            Copy(folder, Path.Combine(to, Path.GetFileName(folder)));
        }
    }
}

/// <summary>Tests of this collection share one copy and run one after the other.</summary>
[CollectionDefinition(Name)]
public sealed class RepositoryCopyCollection : ICollectionFixture<RepositoryCopy>
{
    public const string Name = "a copy of the repository";
}
