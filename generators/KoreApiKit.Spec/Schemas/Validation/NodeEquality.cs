using KoreApiKit.Spec.Text;

namespace KoreApiKit.Spec.Schemas.Validation;

/// <summary>
/// Equality of JSON values (JSON Schema 2020-12 Core, section 4.2.2): numbers by value, objects in any order of their keys.
/// </summary>
internal sealed class NodeEquality : IEqualityComparer<SpecNode>
{
    public static NodeEquality Instance { get; } = new();

    public bool Equals(SpecNode? left, SpecNode? right)
    {
        if (ReferenceEquals(left, right))
        {
            return true;
        }

        return (left, right) switch
        {
            (ScalarNode leftScalar, ScalarNode rightScalar) => EqualScalars(leftScalar, rightScalar),
            (SequenceNode leftSequence, SequenceNode rightSequence) =>
                leftSequence.Items.Length == rightSequence.Items.Length
                && leftSequence.Items.SequenceEqual(rightSequence.Items, this),
            (MappingNode leftMapping, MappingNode rightMapping) =>
                leftMapping.Entries.Length == rightMapping.Entries.Length
                && leftMapping.Entries.All(entry => rightMapping[entry.Key] is { } other && Equals(leftMapping[entry.Key], other)),
            _ => false,
        };
    }

    public int GetHashCode(SpecNode node)
    {
        switch (node)
        {
            case ScalarNode { Kind: ScalarKind.Number } number:
                return JsonNumber.Parse(number.Text).GetHashCode();
            case ScalarNode scalar:
                return unchecked(((int)scalar.Kind * 31) + StringComparer.Ordinal.GetHashCode(scalar.Text));
            case SequenceNode sequence:
                int hash = 17;
                foreach (SpecNode item in sequence.Items)
                {
                    hash = unchecked((hash * 31) + GetHashCode(item));
                }

                return hash;
            default:
                int sum = 0;
                foreach (MappingEntry entry in ((MappingNode)node).Entries)
                {
                    sum = unchecked(sum + (StringComparer.Ordinal.GetHashCode(entry.Key) * 397));
                }

                return sum;
        }
    }

    private static bool EqualScalars(ScalarNode left, ScalarNode right) =>
        left.Kind == right.Kind
        && (left.Text == right.Text
            || (left.Kind == ScalarKind.Number && JsonNumber.Parse(left.Text) == JsonNumber.Parse(right.Text)));
}
