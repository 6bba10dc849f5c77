using System.IO.Compression;

namespace KoreApiKit.EndToEnd.Tests.Infrastructure;

/// <summary>The packages of the repository, packed as the README says.</summary>
public sealed class PackageFolder
{
    /// <summary>The commit that the packed copy claims to be of.</summary>
    public const string Commit = "0123456789abcdef0123456789abcdef01234567";

    private PackageFolder(string folder) => Folder = folder;

    public string Folder { get; }

    /// <summary>Packs what the solution filter lists. The copy is made to look like a clone first: it has a commit.</summary>
    public static async Task<PackageFolder> PackAsync(RepositoryCopy repository, string what = "KoreApiKit.Packages.slnf")
    {
        string git = Path.Combine(repository.Folder, ".git");
        Directory.CreateDirectory(Path.Combine(git, "objects"));
        Directory.CreateDirectory(Path.Combine(git, "refs"));
        await System.IO.File.WriteAllTextAsync(Path.Combine(git, "HEAD"), Commit + "\n");
        await System.IO.File.WriteAllTextAsync(Path.Combine(git, "config"), "[core]\n\trepositoryformatversion = 0\n");

        string folder = Path.Combine(repository.Folder, "artifacts", "packages");
        CommandResult packed = await repository.DotNetAsync($"pack {what} -o \"{folder}\" --nologo -v:q");
        Assert.True(packed.ExitCode == 0, packed.Text);
        Assert.DoesNotContain(": warning ", packed.Text, StringComparison.OrdinalIgnoreCase);
        return new PackageFolder(folder);
    }

    /// <summary>The one package of an id.</summary>
    public string File(string id, string extension = ".nupkg") => Assert.Single(
        Directory.GetFiles(Folder, $"{id}.*{extension}"),
        file => char.IsAsciiDigit(Path.GetFileName(file)[id.Length + 1]));

    /// <summary>Opens the one package of an id.</summary>
    public ZipArchive Open(string id, string extension = ".nupkg") => ZipFile.OpenRead(File(id, extension));

    /// <summary>The file of a package as text.</summary>
    public static string Text(ZipArchive package, string path)
    {
        using var reader = new StreamReader(package.GetEntry(path)!.Open());
        return reader.ReadToEnd();
    }
}
