using System.Collections.Concurrent;
using System.Collections.Immutable;
using KoreApiKit.Spec.Schemas.Formats;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Spec.Schemas.Validation;

/// <summary>
/// Checks values against schemas: the assertions of JSON Schema 2020-12, with <c>format</c> as an assertion for the formats of
/// <see cref="StringFormats"/> and for an author's own. Safe for several threads, provided that the references of the schemas
/// have been resolved. Work is bounded for any schema and any value: see <see cref="MaxDepth"/> and <see cref="MaxSteps"/>.
/// </summary>
internal sealed class SchemaValidator
{
    /// <summary>How deep schemas may be nested in one another while one value is checked, references included.</summary>
    public const int MaxDepth = 1024;

    /// <summary>How many times one value may be checked against a schema or a part of one, unless <see cref="StepLimit"/> says otherwise.</summary>
    public const int MaxSteps = 2_000_000;

    private readonly ConcurrentDictionary<JsonSchema, PreparedSchema> _prepared = new();
    private readonly Dictionary<string, TimeTextFormat> _formats;

    /// <param name="formats">Formats of the author, which come before those of JSON Schema.</param>
    public SchemaValidator(IEnumerable<TimeTextFormat> formats) =>
        _formats = formats.GroupBy(format => format.Name, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);

    public SchemaValidator()
        : this([])
    {
    }

    /// <summary>Whether <c>format</c> is an assertion, not only an annotation.</summary>
    public bool ChecksFormats { get; init; } = true;

    /// <summary>
    /// Whether a value may fit several alternatives of a <c>oneOf</c>. Authors who name a type by a discriminator often write
    /// alternatives that allow each other's values.
    /// </summary>
    public bool AlternativesMayOverlap { get; init; }

    /// <summary>How many times one value may be checked against a schema or a part of one: more for a whole document.</summary>
    public int StepLimit { get; init; } = MaxSteps;

    /// <summary>Gives everything in a value that its schema does not allow; nothing where the value is valid.</summary>
    /// <exception cref="OperationCanceledException">The check was cancelled.</exception>
    public ImmutableArray<SchemaViolation> Validate(
        JsonSchema schema,
        SpecNode instance,
        ValidationDirection direction = ValidationDirection.Any,
        CancellationToken cancellationToken = default)
    {
        var violations = new List<SchemaViolation>();
        new Evaluation(this, direction, cancellationToken).Run(schema, instance, violations);
        return violations.ToImmutableArray();
    }

    /// <summary>Whether a value is valid: faster than <see cref="Validate"/>, since it stops at the first violation.</summary>
    /// <exception cref="OperationCanceledException">The check was cancelled.</exception>
    public bool IsValid(
        JsonSchema schema,
        SpecNode instance,
        ValidationDirection direction = ValidationDirection.Any,
        CancellationToken cancellationToken = default) =>
        new Evaluation(this, direction, cancellationToken).Run(schema, instance, null);

    /// <summary>The schemas that an object's schema has for a member by its name, in <c>properties</c> and <c>patternProperties</c>.</summary>
    public IEnumerable<JsonSchema> SchemasOfMember(JsonSchema owner, string name)
    {
        IEnumerable<JsonSchema> named = owner.Properties.Where(property => property.Name == name).Select(property => property.Schema);
        return owner.PatternProperties.IsEmpty
            ? named
            : named.Concat(Prepare(owner).PatternProperties
                .Where(property => PatternMatch.Try(property.Pattern, name) is true)
                .Select(property => property.Schema));
    }

    internal PreparedSchema Prepare(JsonSchema schema) => _prepared.GetOrAdd(schema, key => new PreparedSchema(key));

    /// <summary>Whether a text is a value of a format; null where the format is not checked.</summary>
    internal bool? CheckFormat(string format, string text) =>
        !ChecksFormats ? null : _formats.TryGetValue(format, out TimeTextFormat? own) ? own.Matches(text) : StringFormats.Check(format, text);

    internal string DescribeFormat(string format) =>
        _formats.TryGetValue(format, out TimeTextFormat? own) ? $"{format} (pattern {own.Pattern})" : format;
}
