namespace KoreApiKit.Tool.Input;

/// <summary>Finds the files to which a document may refer without naming them: those in its folder and below, as in a build.</summary>
internal static class SpecFolder
{
    /// <summary>The most folders that are looked into, so that a document in a home folder does not search a whole disk.</summary>
    private const int MaxFolders = 10_000;

    private static readonly string[] Extensions = [".json", ".yaml", ".yml"];
    private static readonly string[] SkippedFolders = ["bin", "obj", "node_modules"];

    // A folder that may not be read holds nothing for us.
    private static readonly EnumerationOptions OneLevel = new() { IgnoreInaccessible = true, AttributesToSkip = 0 };

    /// <summary>The absolute paths of the files, those of the nearest folders first.</summary>
    public static IEnumerable<string> Files(string folder)
    {
        var waiting = new Queue<DirectoryInfo>([new DirectoryInfo(folder)]);
        for (int count = 0; count < MaxFolders && waiting.TryDequeue(out DirectoryInfo? current); count++)
        {
            foreach (FileInfo file in current.EnumerateFiles("*", OneLevel).Where(IsSpec))
            {
                yield return file.FullName;
            }

            IEnumerable<DirectoryInfo> children = current.EnumerateDirectories("*", OneLevel).Where(IsSearched);
            foreach (DirectoryInfo child in children.OrderBy(child => child.Name, StringComparer.Ordinal))
            {
                waiting.Enqueue(child);
            }
        }
    }

    private static bool IsSpec(FileInfo file) => Extensions.Contains(file.Extension, StringComparer.OrdinalIgnoreCase);

    // A link may lead to a folder above it.
    private static bool IsSearched(DirectoryInfo folder) =>
        !SkippedFolders.Contains(folder.Name, StringComparer.OrdinalIgnoreCase)
        && !folder.Attributes.HasFlag(FileAttributes.ReparsePoint);
}
