namespace KoreApiKit.Json;

/// <summary>How an object is known to be a case of a union: by values of the discriminator, or by evidence, all of which must hold.</summary>
public sealed class JsonCase
{
    private JsonCase(string[] discriminatorValues, JsonEvidence[] evidence)
    {
        DiscriminatorValues = discriminatorValues;
        Evidence = evidence;
    }

    internal IReadOnlyList<string> DiscriminatorValues { get; }

    internal IReadOnlyList<JsonEvidence> Evidence { get; }

    /// <summary>A case that the discriminator names by one of these values.</summary>
    public static JsonCase Named(params string[] discriminatorValues) => new(discriminatorValues, []);

    /// <summary>A case for which this evidence holds. Without any, every object is the case.</summary>
    public static JsonCase With(params JsonEvidence[] evidence) => new([], evidence);
}
