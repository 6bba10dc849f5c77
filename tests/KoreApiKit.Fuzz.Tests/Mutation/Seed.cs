namespace KoreApiKit.Fuzz.Tests.Mutation;

/// <summary>A text to begin from.</summary>
/// <param name="Path">Its path below the seeds, with slashes; the ending says whether it is JSON.</param>
/// <param name="Text">The text.</param>
internal sealed record Seed(string Path, string Text)
{
    public bool IsDocument => Text.Contains("openapi", StringComparison.Ordinal) || Text.Contains("swagger", StringComparison.Ordinal);

    public bool IsPact => Path.EndsWith(".json", StringComparison.Ordinal) && Text.Contains("\"consumer\"", StringComparison.Ordinal);

    /// <summary>Whether it is short enough to be run thousands of times.</summary>
    public bool IsShort => Text.Length <= 128 * 1024;

    /// <summary>All seeds, in the order of their paths.</summary>
    public static IReadOnlyList<Seed> All { get; } = Read(System.IO.Path.Combine(AppContext.BaseDirectory, "seeds"));

    /// <summary>The texts of a folder.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="prefix">What their paths begin with.</param>
    public static IReadOnlyList<Seed> Read(string folder, string prefix = "") =>
    [
        .. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(path => System.IO.Path.GetExtension(path) is ".json" or ".yaml" or ".yml")
            .Select(path => new Seed(prefix + System.IO.Path.GetRelativePath(folder, path).Replace('\\', '/'), File.ReadAllText(path)))
            .OrderBy(seed => seed.Path, StringComparer.Ordinal),
    ];
}
