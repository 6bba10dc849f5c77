using KoreApiKit.Contracts.Pacts.Rules;
using KoreApiKit.Spec.References;
using KoreApiKit.Spec.Schemas;
using KoreApiKit.Spec.Schemas.Validation;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Contracts.Comparison;

/// <summary>
/// Asks the schema about a body in which one value is another: so an answer holds for the whole body, whatever alternatives and
/// conditions depend on the value. Every question costs as much as the body is large, so that there are only so many.
/// </summary>
internal sealed class BodyVariants(SchemaValidator validator, JsonSchema schema, SpecNode body, ValidationDirection direction)
{
    private const long MaxWork = 5_000_000;

    private readonly long _size = SizeOf(body);
    private long _work;

    /// <summary>Whether so many questions were asked that there must not be more.</summary>
    public bool IsExhausted => _work > MaxWork;

    /// <summary>Why the body is not allowed with another value at a place; null where it is.</summary>
    public SchemaViolation? Refusal(IReadOnlyList<PathSegment> place, SpecNode value)
    {
        SpecNode variant = Variant(place, value);
        if (validator.IsValid(schema, variant, direction))
        {
            return null;
        }

        string pointer = string.Concat(place.Select(segment => "/" + (segment.Name is { } name ? JsonPointer.Escape(name) : ArrayIndex.Format(segment.Index))));
        SchemaViolation[] violations = [.. validator.Validate(schema, variant, direction)];
        return violations.FirstOrDefault(violation => violation.InstancePointer == pointer)
            ?? violations.FirstOrDefault(violation => violation.InstancePointer.StartsWith(pointer, StringComparison.Ordinal))
            ?? violations[0];
    }

    public bool IsAllowed(IReadOnlyList<PathSegment> place, SpecNode value) =>
        validator.IsValid(schema, Variant(place, value), direction);

    private SpecNode Variant(IReadOnlyList<PathSegment> place, SpecNode value)
    {
        _work += _size;
        return Replace(body, place, 0, value);
    }

    private static long SizeOf(SpecNode node) => 1 + node switch
    {
        MappingNode mapping => mapping.Entries.Sum(entry => SizeOf(entry.Value)),
        SequenceNode sequence => sequence.Items.Sum(SizeOf),
        _ => 0,
    };

    private static SpecNode Replace(SpecNode node, IReadOnlyList<PathSegment> place, int depth, SpecNode value)
    {
        if (depth == place.Count)
        {
            return value;
        }

        PathSegment segment = place[depth];
        return node switch
        {
            MappingNode mapping when segment.Name is { } name => new MappingNode(
                mapping.Location,
                [
                    .. mapping.Entries.Select(entry => entry.Key == name
                        ? new MappingEntry(entry.Key, entry.KeyLocation, Replace(entry.Value, place, depth + 1, value))
                        : entry),
                ]),
            SequenceNode sequence when segment.IsIndex => new SequenceNode(
                sequence.Location,
                [.. sequence.Items.Select((item, index) => index == segment.Index ? Replace(item, place, depth + 1, value) : item)]),
            _ => node,
        };
    }
}
