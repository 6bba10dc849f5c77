using KoreApiKit.Spec.Schemas;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Spec.Samples;

/// <summary>
/// What a sample has where its schema leaves a choice. This one always chooses the same: the author's examples, the first
/// alternative, the plainest text, the smallest number. A choice need not be valid, since samples are validated.
/// </summary>
internal class SampleChoices
{
    /// <summary>The choices that never change.</summary>
    public static SampleChoices Fixed { get; } = new();

    /// <summary>Values to take before one is made up, the best first; those that are not valid are passed over.</summary>
    public virtual IEnumerable<SpecNode> Suggestions(JsonSchema schema) => schema.Examples;

    /// <summary>
    /// Whether the property of a discriminator names the type that its object is, so that readers that go by it find one; else it
    /// is a property like any other, unless an alternative was chosen by it.
    /// </summary>
    public virtual bool NamesTypes => false;

    /// <summary>Which of several equals comes first: 0 to <paramref name="count"/> - 1.</summary>
    /// <param name="count">How many there are, at least 1.</param>
    public virtual int First(int count) => 0;

    /// <summary>Whether a property that may be absent is there.</summary>
    public virtual bool Includes(SchemaProperty optional) => true;

    /// <summary>How many items an array has.</summary>
    /// <param name="usual">The fewest that are worth showing.</param>
    /// <param name="most">The most that are allowed.</param>
    public virtual int Count(int usual, int most) => usual;

    /// <summary>A text that schemas allow together, or null where none is found.</summary>
    /// <param name="formats">The .NET patterns of an author's own formats, by name.</param>
    public virtual string? Text(IReadOnlyList<JsonSchema> parts, IReadOnlyDictionary<string, string> formats) =>
        ScalarSamples.Text(parts, formats);

    /// <summary>A number that schemas allow together, as JSON text.</summary>
    public virtual string Number(IReadOnlyList<JsonSchema> parts, bool whole) => ScalarSamples.Number(parts, whole);
}
