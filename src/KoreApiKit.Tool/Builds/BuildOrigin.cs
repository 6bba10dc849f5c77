using KoreApiKit.Tool.Consoles;

namespace KoreApiKit.Tool.Builds;

/// <summary>What a build is a build of.</summary>
/// <param name="Commit">The commit, or null where it is not known.</param>
/// <param name="Branch">The branch, or null where it is not known.</param>
/// <param name="BuildUrl">The address of the build, or null where there is none.</param>
internal sealed record BuildOrigin(string? Commit, string? Branch, string? BuildUrl)
{
    /// <summary>Nothing is known.</summary>
    public static BuildOrigin Unknown { get; } = new(null, null, null);

    /// <summary>What the CI system's environment says; else what git says of the working directory.</summary>
    public static BuildOrigin Detect(ToolConsole console) =>
        BuildSystem.All.Select(system => system.Read(console.Variable)).FirstOrDefault(origin => origin.Commit is not null)
        ?? GitFolder.Read(console.WorkingDirectory);
}
