namespace KoreApiKit.Consumer.Tests;

/// <summary>The vendor's samples, as the spec keeps them.</summary>
internal static class Examples
{
    public static string Read(string name) =>
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "examples", name + ".json"));
}
