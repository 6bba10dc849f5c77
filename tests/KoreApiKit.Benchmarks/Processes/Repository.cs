using System.Reflection;

namespace KoreApiKit.Benchmarks.Processes;

/// <summary>The sources that this program was built from.</summary>
internal static class Repository
{
    /// <summary>The folder of the repository, with a separator at its end.</summary>
    public static string Root { get; } = Assembly.GetExecutingAssembly().GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "RepositoryRoot").Value!;

    /// <summary>A file or folder of the repository.</summary>
    public static string PathOf(string relative) => Path.Combine(Root, relative.Replace('/', Path.DirectorySeparatorChar));
}
