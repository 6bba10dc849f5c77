using System.Formats.Tar;
using System.IO.Compression;
using System.Reflection;
using System.Runtime.InteropServices;

namespace KoreApiKit.Report.Tests.Browser;

/// <summary>The browser of the tests: the one that the environment names, or the one that the build restored, unpacked.</summary>
internal sealed record BrowserFiles(string Executable, string? LibraryFolder)
{
    private const string Variable = "KOREKIT_BROWSER";

    private static readonly string Folder = typeof(BrowserFiles).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "BrowserFolder").Value!;

    /// <summary>Why there is no browser; null where there is one.</summary>
    public static string? Absence => Named is not null || File.Exists(Path.Combine(Folder, "chromium.br"))
        ? null
        : $"There is no Chromium for {RuntimeInformation.RuntimeIdentifier} in the npm package of eng/browser, or its restore was turned off; name one by {Variable}.";

    private static string? Named => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } path ? path : null;

    /// <summary>The browser, unpacked where that has not been done.</summary>
    public static BrowserFiles Unpack()
    {
        if (Named is { } named)
        {
            return new BrowserFiles(named, null);
        }

        string folder = Path.Combine(Folder, "unpacked-" + new FileInfo(Path.Combine(Folder, "chromium.br")).Length);
        if (!Directory.Exists(folder))
        {
            UnpackTo(folder);
        }

        return new BrowserFiles(Path.Combine(folder, "chromium"), Path.Combine(folder, "al2023", "lib"));
    }

    // In a folder of its own first, so that a run that is stopped, or a second one, leaves nothing half done.
    private static void UnpackTo(string folder)
    {
        string fresh = Directory.CreateDirectory(Path.Combine(Folder, $"fresh-{Guid.NewGuid():N}")).FullName;
        using (BrotliStream packed = Open("chromium.br"))
        using (FileStream executable = File.Create(Path.Combine(fresh, "chromium")))
        {
            packed.CopyTo(executable);
        }

        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(Path.Combine(fresh, "chromium"), UnixFileMode.UserRead | UnixFileMode.UserExecute);
        }

        using (BrotliStream packed = Open("al2023.tar.br"))
        {
            TarFile.ExtractToDirectory(packed, fresh, overwriteFiles: true);
        }

        try
        {
            Directory.Move(fresh, folder);
        }
        catch (IOException) when (Directory.Exists(folder))
        {
            Directory.Delete(fresh, recursive: true);
        }
    }

    private static BrotliStream Open(string name) => new(File.OpenRead(Path.Combine(Folder, name)), CompressionMode.Decompress);
}
