using System.Collections.Concurrent;
using KoreApiKit.Mock.Chance;
using KoreApiKit.Spec.OpenApi;
using KoreApiKit.Spec.Samples;
using KoreApiKit.Spec.Schemas;
using KoreApiKit.Spec.Schemas.Validation;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Mock.Values;

/// <summary>Gives values of a document's schemas that go from the server to the client. Safe to use from several threads.</summary>
internal sealed class ValueSource
{
    private const int Attempts = 5;

    // Far more than any sane schema takes; a hostile one must not hold a thread for ever.
    private static readonly TimeSpan LongestSearch = TimeSpan.FromSeconds(10);

    // Where the alternatives of a oneOf allow each other's values, there is no value that only one of them allows.
    private readonly SchemaValidator _tolerant;
    private readonly Dictionary<string, string> _formats;
    private readonly ConcurrentDictionary<JsonSchema, SpecNode?> _known = new(ReferenceEqualityComparer.Instance);

    public ValueSource(OpenApiDocument document)
    {
        Validator = document.CreateValidator();
        _tolerant = document.CreateValidator(alternativesMayOverlap: true);
        _formats = document.Formats
            .GroupBy(format => format.Name, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.First().Pattern, StringComparer.Ordinal);
    }

    public SchemaValidator Validator { get; }

    public bool IsValid(JsonSchema schema, SpecNode value) => Validator.IsValid(schema, value, ValidationDirection.Response);

    /// <summary>
    /// A valid value; the same each time without a die, another each time with one. Where there is none since alternatives of a
    /// <c>oneOf</c> overlap, a value that fits several of them. Null where none is found.
    /// </summary>
    public SpecNode? Sample(JsonSchema schema, Die? die)
    {
        for (int i = 0; die is not null && i < Attempts; i++)
        {
            if (Make(Validator, schema, new RandomChoices(die), withOptional: true) is { } value)
            {
                return value;
            }
        }

        SpecNode? known = _known.GetOrAdd(schema, key => Make(Validator, key, DocumentChoices.Instance, withOptional: true));
        return known ?? (die is null ? null : Make(_tolerant, schema, new RandomChoices(die), withOptional: true))
            ?? Make(_tolerant, schema, DocumentChoices.Instance, withOptional: true);
    }

    /// <summary>A valid value with no more than must be there, or null where none is found.</summary>
    public SpecNode? Least(JsonSchema schema) => Make(Validator, schema, DocumentChoices.Instance, withOptional: false);

    private SpecNode? Make(SchemaValidator validator, JsonSchema schema, SampleChoices choices, bool withOptional)
    {
        using var limit = new CancellationTokenSource(LongestSearch);
        try
        {
            // A sampler remembers what it made, and so lives for one value.
            return new SchemaSampler(validator, _formats, choices).Sample(schema, ValidationDirection.Response, withOptional, limit.Token);
        }
        catch (OperationCanceledException)
        {
            return null;
        }
    }
}
