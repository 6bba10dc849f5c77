using System.Reflection;
using System.Runtime.Loader;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using KoreApiKit.Corpus.Tests.Sampling;
using KoreApiKit.Spec.Model;
using KoreApiKit.Validation;

namespace KoreApiKit.Corpus.Tests.Running;

/// <summary>The values that were tried, and what went wrong with some.</summary>
internal sealed record RoundTripResult(int Count, IReadOnlyList<RoundTripFault> Faults);

/// <summary>Reads values with the compiled code, validates and writes them again, and compares.</summary>
internal static class RoundTrips
{
    private const int ShownCharacters = 300;

    /// <summary>Gives what went wrong, one fault a value.</summary>
    public static RoundTripResult Run(byte[] image, ApiModel model, IEnumerable<Sample> samples)
    {
        var context = new AssemblyLoadContext("Corpus", isCollectible: true);
        try
        {
            Assembly assembly = context.LoadFromStream(new MemoryStream(image));
            var options = new JsonSerializerOptions { TypeInfoResolver = Resolver(assembly, model.Client.Name), MaxDepth = 256 };
            var equivalence = new JsonEquivalence(NullMeansAbsent(model));
            int count = 0;
            var faults = new List<RoundTripFault>();
            foreach (Sample sample in samples)
            {
                count++;
                if (Run(assembly, options, equivalence, sample) is { } fault)
                {
                    faults.Add(fault);
                }
            }

            return new RoundTripResult(count, faults);
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
            return equivalence.FindDifference(before.RootElement, after.RootElement, "") is { } difference
                ? new RoundTripFault(sample, $"{difference} | {Short(sample)}")
                : FalseViolation(sample, value);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or FormatException)
        {
            return new RoundTripFault(sample, $"{exception.GetType().Name}: {exception.Message} | {Short(sample)}");
        }
    }

    private static RoundTripFault? FalseViolation(Sample sample, object? value) =>
        sample.IsValid && value is IValidatable validatable && validatable.Validate() is { IsValid: false } result
            ? new RoundTripFault(sample, $"its schema allows it, but Validate() does not: {result.Violations[0]} | {Short(sample)}")
            : null;

    private static string Short(Sample sample) => sample.Json.Length > ShownCharacters ? sample.Json[..ShownCharacters] + "…" : sample.Json;
}
