using KoreApiKit.Contracts.Languages;
using KoreApiKit.Spec.Schemas;

namespace KoreApiKit.Contracts.Comparison.Values;

/// <summary>Which values a matcher stands for, as far as they are of one kind of JSON.</summary>
/// <param name="Types">The types; <see cref="JsonTypes.Integer"/> means numbers without a fraction alone.</param>
internal sealed record ValueSet(JsonTypes Types)
{
    /// <summary>The texts, between their marks; null where they are not known.</summary>
    public Language? Texts { get; init; }

    /// <summary>Whether numbers have a fraction, as <c>decimal</c> asks.</summary>
    public bool HasFraction { get; init; }

    /// <summary>The fewest items of an array.</summary>
    public int MinItems { get; init; }

    /// <summary>The most items of an array; null where there is no end.</summary>
    public int? MaxItems { get; init; }

    /// <summary>The format that all texts have, by its name in JSON Schema; null where that is not known.</summary>
    public string? Format { get; init; }
}
