using System.Reflection;
using System.Runtime.Loader;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace KoreApiKit.Corpus.Tests.Running;

/// <summary>Reads values with the compiled code, writes them again, and compares.</summary>
internal static class RoundTrips
{
    /// <summary>Gives what went wrong, one line a value.</summary>
    public static IReadOnlyList<string> Run(byte[] image, string clientName, IReadOnlyCollection<Sample> samples)
    {
        var context = new AssemblyLoadContext("Corpus", isCollectible: true);
        try
        {
            Assembly assembly = context.LoadFromStream(new MemoryStream(image));
            var options = new JsonSerializerOptions { TypeInfoResolver = Resolver(assembly, clientName), MaxDepth = 256 };
            return [.. samples.Select(sample => Run(assembly, options, sample)).OfType<string>()];
        }
        finally
        {
            context.Unload();
        }
    }

    private static IJsonTypeInfoResolver Resolver(Assembly assembly, string clientName) =>
        (IJsonTypeInfoResolver)assembly.GetType($"{Generation.Namespace}.{clientName}JsonResolver", throwOnError: true)!
            .GetProperty("Default")!
            .GetValue(null)!;

    private static string? Run(Assembly assembly, JsonSerializerOptions options, Sample sample)
    {
        string place = $"round trip of {sample.TypeName} ({sample.Origin})";
        try
        {
            Type type = assembly.GetType($"{Generation.Namespace}.{sample.TypeName}", throwOnError: true)!;
            object? value = JsonSerializer.Deserialize(sample.Json, type, options);
            string written = JsonSerializer.Serialize(value, type, options);
            using JsonDocument before = JsonDocument.Parse(sample.Json);
            using JsonDocument after = JsonDocument.Parse(written);
            return JsonEquivalence.FindDifference(before.RootElement, after.RootElement, "") is { } difference ? $"{place}: {difference}" : null;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or FormatException)
        {
            return $"{place}: {exception.GetType().Name}: {exception.Message} | {(sample.Json.Length > 300 ? sample.Json[..300] : sample.Json)}";
        }
    }
}
