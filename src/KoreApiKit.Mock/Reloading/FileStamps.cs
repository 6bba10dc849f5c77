namespace KoreApiKit.Mock.Reloading;

/// <summary>What tells whether files were changed: their lengths and times. Equal when nothing was.</summary>
internal sealed class FileStamps : IEquatable<FileStamps>
{
    private readonly (string Path, long Length, DateTime Written)[] _stamps;

    private FileStamps((string, long, DateTime)[] stamps) => _stamps = stamps;

    public static FileStamps Of(IEnumerable<string> files) => new([.. files.Order(StringComparer.Ordinal).Select(Of)]);

    public bool Equals(FileStamps? other) => other is not null && _stamps.AsSpan().SequenceEqual(other._stamps);

    public override bool Equals(object? obj) => Equals(obj as FileStamps);

    public override int GetHashCode() => _stamps.Length;

    private static (string, long, DateTime) Of(string path)
    {
        try
        {
            var file = new FileInfo(path);
            return file.Exists ? (path, file.Length, file.LastWriteTimeUtc) : (path, -1, default);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return (path, -1, default);
        }
    }
}
