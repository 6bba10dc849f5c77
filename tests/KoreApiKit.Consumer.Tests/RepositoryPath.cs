using System.Reflection;

namespace KoreApiKit.Consumer.Tests;

/// <summary>Places of the repository, which the build writes into the assembly.</summary>
internal static class RepositoryPath
{
    public static string Of(string name) => typeof(RepositoryPath).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == name).Value!;
}
