using System.Text;

namespace KoreApiKit.Tool.Tests;

/// <summary>A folder of one test, gone after it.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public TemporaryFolder() => FullPath = Directory.CreateTempSubdirectory("korekit-tests-").FullName;

    public string FullPath { get; }

    public string this[string name] => Path.Combine(FullPath, name);

    public TemporaryFolder With(string name, string text) => With(name, Encoding.UTF8.GetBytes(text));

    public TemporaryFolder With(string name, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(this[name])!);
        File.WriteAllBytes(this[name], bytes);
        return this;
    }

    /// <summary>The names and bytes of all files below a folder.</summary>
    public IReadOnlyDictionary<string, byte[]> Files(string folder) => Directory.Exists(this[folder])
        ? Directory.EnumerateFiles(this[folder], "*", SearchOption.AllDirectories)
            .ToDictionary(path => Path.GetRelativePath(this[folder], path), File.ReadAllBytes)
        : new Dictionary<string, byte[]>();

    public void Dispose() => Directory.Delete(FullPath, recursive: true);
}
