namespace KoreApiKit.EndToEnd.Tests.Infrastructure;

/// <summary>What Native AOT links with.</summary>
internal static class NativeLinker
{
    public const string Missing = "Native AOT links with clang or gcc, and this machine has neither.";

    public static bool IsThere { get; } =
        OperatingSystem.IsWindows()
        || (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .Any(folder => File.Exists(Path.Combine(folder, "clang")) || File.Exists(Path.Combine(folder, "gcc")));
}
