namespace KoreApiKit.Tool.Output;

/// <summary>How a folder differs from what a run would write.</summary>
/// <param name="Missing">Files that are not there.</param>
/// <param name="Different">Files that hold something else.</param>
/// <param name="Stale">Names of files of an earlier run that would not be written again.</param>
/// <param name="Unchanged">How many files are as they would be written.</param>
internal sealed record FolderChanges(
    IReadOnlyList<FileToWrite> Missing,
    IReadOnlyList<FileToWrite> Different,
    IReadOnlyList<string> Stale,
    int Unchanged)
{
    public bool AreNone => Missing.Count + Different.Count + Stale.Count == 0;
}
