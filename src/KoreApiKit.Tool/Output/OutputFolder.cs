using KoreApiKit.Tool.Consoles;

namespace KoreApiKit.Tool.Output;

/// <summary>The folder that generated files are written to. Files that the tool did not make are never touched.</summary>
internal sealed class OutputFolder(string fullPath, ToolConsole console)
{
    public string FullPath { get; } = fullPath;

    public string ShownPath => console.ShownPath(FullPath);

    /// <exception cref="ToolException">The folder cannot be read, or a foreign file has the name of one to write.</exception>
    public FolderChanges Compare(GeneratedFileSet wanted)
    {
        if (File.Exists(FullPath))
        {
            throw new ToolException($"'{ShownPath}' is a file; --output names a folder");
        }

        return Guard("read", () => Compare(wanted, ExistingNames(wanted.Mark)));
    }

    /// <summary>
    /// Brings the folder up to date. All texts are first written beside their places and then moved there, so that no
    /// reader sees half a file; what is as it should be keeps its time stamp.
    /// </summary>
    /// <exception cref="ToolException">The folder cannot be written to.</exception>
    /// <exception cref="OperationCanceledException">The run was interrupted before anything was replaced.</exception>
    public void Apply(FolderChanges changes, CancellationToken cancellationToken) => Guard("written to", () =>
    {
        Directory.CreateDirectory(FullPath);
        var staged = new List<(string Temporary, string Final)>();
        try
        {
            foreach (FileToWrite file in changes.Missing.Concat(changes.Different))
            {
                cancellationToken.ThrowIfCancellationRequested();
                string temporary = Path.Combine(FullPath, $".korekit-{Guid.NewGuid():N}.tmp");
                staged.Add((temporary, Path.Combine(FullPath, file.Name)));
                File.WriteAllBytes(temporary, file.Bytes);
            }

            staged.ForEach(file => File.Move(file.Temporary, file.Final, overwrite: true));
            changes.Stale.ToList().ForEach(name => File.Delete(Path.Combine(FullPath, name)));
        }
        finally
        {
            staged.ForEach(file => File.Delete(file.Temporary));
        }

        return true;
    });

    private FolderChanges Compare(GeneratedFileSet wanted, HashSet<string> existing)
    {
        var missing = new List<FileToWrite>();
        var different = new List<FileToWrite>();
        foreach (FileToWrite file in wanted.Files)
        {
            string path = Path.Combine(FullPath, file.Name);
            if (!File.Exists(path))
            {
                missing.Add(file);
            }
            else if (!existing.Contains(file.Name))
            {
                throw new ToolException($"'{console.ShownPath(path)}' is in the way and was not made by korekit; move it or choose another folder");
            }
            else if (!file.Bytes.AsSpan().SequenceEqual(File.ReadAllBytes(path)))
            {
                different.Add(file);
            }
        }

        string[] stale = [.. existing.Except(wanted.Files.Select(file => file.Name)).Order(StringComparer.Ordinal)];
        return new FolderChanges(missing, different, stale, wanted.Files.Count - missing.Count - different.Count);
    }

    private HashSet<string> ExistingNames(GeneratedFileMark mark) => Directory.Exists(FullPath)
        ? [.. Directory.EnumerateFiles(FullPath)
            .Where(path => mark.FitsName(Path.GetFileName(path)) && mark.FitsContent(path))
            .Select(path => Path.GetFileName(path)!)]
        : [];

    private T Guard<T>(string deed, Func<T> act)
    {
        try
        {
            return act();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new ToolException($"the folder '{ShownPath}' cannot be {deed}: {exception.Message}", exception);
        }
    }
}
