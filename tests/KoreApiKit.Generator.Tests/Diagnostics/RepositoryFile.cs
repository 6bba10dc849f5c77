using System.Runtime.CompilerServices;

namespace KoreApiKit.Generator.Tests.Diagnostics;

/// <summary>Finds files of this repository from the place of this source file.</summary>
internal static class RepositoryFile
{
    public static string Folder(string relative) => Path.GetFullPath(Path.Combine(Root(), relative));

    public static string Read(string relative) => File.ReadAllText(Folder(relative)).ReplaceLineEndings("\n");

    private static string Root([CallerFilePath] string source = "") =>
        Path.Combine(Path.GetDirectoryName(source)!, "..", "..", "..");
}
