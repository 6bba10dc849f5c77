using System.Reflection;
using System.Runtime.Loader;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using KoreApiKit.Spec.Model;

namespace KoreApiKit.Corpus.Tests.Running;

/// <summary>Reads values with the compiled code, writes them again, and compares.</summary>
internal static class RoundTrips
{
    /// <summary>Gives what went wrong, one fault a value.</summary>
    public static IReadOnlyList<RoundTripFault> Run(byte[] image, ApiModel model, IReadOnlyCollection<Sample> samples)
    {
        var context = new AssemblyLoadContext("Corpus", isCollectible: true);
        try
        {
            Assembly assembly = context.LoadFromStream(new MemoryStream(image));
            var options = new JsonSerializerOptions { TypeInfoResolver = Resolver(assembly, model.Client.Name), MaxDepth = 256 };
            var equivalence = new JsonEquivalence(NullMeansAbsent(model));
            return [.. samples.Select(sample => Run(assembly, options, equivalence, sample)).OfType<RoundTripFault>()];
        }
        finally
        {
            context.Unload();
        }
    }

    // What callers only ever receive keeps no difference between null and absent.
    private static HashSet<string> NullMeansAbsent(ApiModel model) =>
    [
        .. model.Types.OfType<RecordType>()
            .SelectMany(record => record.Properties)
            .Where(property => property.Presence == Presence.Optional && property.Type.Nullable)
            .Select(property => property.WireName),
    ];

    private static IJsonTypeInfoResolver Resolver(Assembly assembly, string clientName) =>
        (IJsonTypeInfoResolver)assembly.GetType($"{Generation.Namespace}.{clientName}JsonResolver", throwOnError: true)!
            .GetProperty("Default")!
            .GetValue(null)!;

    private static RoundTripFault? Run(Assembly assembly, JsonSerializerOptions options, JsonEquivalence equivalence, Sample sample)
    {
        try
        {
            Type type = assembly.GetType($"{Generation.Namespace}.{sample.TypeName}", throwOnError: true)!;
            object? value = JsonSerializer.Deserialize(sample.Json, type, options);
            string written = JsonSerializer.Serialize(value, type, options);
            using JsonDocument before = JsonDocument.Parse(sample.Json);
            using JsonDocument after = JsonDocument.Parse(written);
            return equivalence.FindDifference(before.RootElement, after.RootElement, "") is { } difference ? new RoundTripFault(sample, difference) : null;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or FormatException)
        {
            return new RoundTripFault(sample, $"{exception.GetType().Name}: {exception.Message} | {(sample.Json.Length > 300 ? sample.Json[..300] : sample.Json)}");
        }
    }
}
