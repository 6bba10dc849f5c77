using KoreApiKit.Contracts.Pacts.Rules;
using KoreApiKit.Spec.Schemas;
using KoreApiKit.Spec.Schemas.Validation;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Contracts.Comparison;

/// <summary>
/// Asks the schema about a body in which one value is another: so an answer holds for the whole body, whatever alternatives and
/// conditions depend on the value. Every question costs as much as the body is large, so that there are only so many. Where
/// nothing depends on the value, its own schemas give the same answer.
/// </summary>
/// <param name="mayAskParts">Whether the body is valid as it is, so that a value may be asked about alone.</param>
internal sealed class BodyVariants(
    SchemaValidator validator, JsonSchema schema, SpecNode body, ValidationDirection direction, bool mayAskParts)
{
    private const long MaxWork = 5_000_000;

    private readonly long _size = SizeOf(body);
    private long _work;

    /// <summary>Whether so many questions were asked that there must not be more.</summary>
    public bool IsExhausted => _work > MaxWork;

    /// <summary>Whether a value may be asked about alone where nothing else depends on it.</summary>
    public bool MayAskParts => mayAskParts;

    /// <summary>Why the body is not allowed with another value at a place; null where it is.</summary>
    public SchemaViolation? Refusal(WalkedValue value, SpecNode candidate)
    {
        if (value.IsIsolated && IsPartAllowed(value, candidate))
        {
            return null;
        }

        // Several schemas are asked in the order in which the body comes to them.
        return value is { IsIsolated: true, Roots: [var only] }
            ? Nearest(validator.Validate(only, candidate, direction), "")
            : Refusal(Variant(value.Place, candidate), WalkedValue.PointerOf(value.Place));
    }

    /// <summary>Whether the body is allowed with another value at a place.</summary>
    public bool IsAllowed(WalkedValue value, SpecNode candidate) => value.IsIsolated
        ? IsPartAllowed(value, candidate)
        : validator.IsValid(schema, Variant(value.Place, candidate), direction);

    /// <summary>Whether the schemas that a value has from its owner allow another one.</summary>
    public bool IsAllowedAlone(WalkedValue value, SpecNode candidate) =>
        value.Roots.All(root => validator.IsValid(root, candidate, direction));

    private SchemaViolation? Refusal(SpecNode variant, string pointer) =>
        validator.IsValid(schema, variant, direction) ? null : Nearest(validator.Validate(schema, variant, direction), pointer);

    private static SchemaViolation Nearest(IReadOnlyList<SchemaViolation> violations, string pointer) =>
        violations.FirstOrDefault(violation => violation.InstancePointer == pointer)
        ?? violations.FirstOrDefault(violation => violation.InstancePointer.StartsWith(pointer, StringComparison.Ordinal))
        ?? violations[0];

    private bool IsPartAllowed(WalkedValue value, SpecNode candidate)
    {
        _work += SizeOf(candidate);
        return IsAllowedAlone(value, candidate);
    }

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
