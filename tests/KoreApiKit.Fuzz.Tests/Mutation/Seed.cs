namespace KoreApiKit.Fuzz.Tests.Mutation;

/// <summary>A text to begin from.</summary>
/// <param name="Path">Its path below the seeds, with slashes; the ending says whether it is JSON.</param>
/// <param name="Text">The text.</param>
internal sealed record Seed(string Path, string Text)
{
    public bool IsDocument => Text.Contains("openapi", StringComparison.Ordinal) || Text.Contains("swagger", StringComparison.Ordinal);

    public bool IsPact => Path.StartsWith("pacts/", StringComparison.Ordinal);

    /// <summary>All seeds, in the order of their paths.</summary>
    public static IReadOnlyList<Seed> All { get; } = Read(System.IO.Path.Combine(AppContext.BaseDirectory, "seeds"));

    private static Seed[] Read(string folder) =>
    [
        .. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(path => System.IO.Path.GetExtension(path) is ".json" or ".yaml" or ".yml")
            .Select(path => new Seed(System.IO.Path.GetRelativePath(folder, path).Replace('\\', '/'), File.ReadAllText(path)))
            .OrderBy(seed => seed.Path, StringComparer.Ordinal),
    ];
}
