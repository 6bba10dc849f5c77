using KoreApiKit.ReferenceGenerator.Tests.Tables;

namespace KoreApiKit.ReferenceGenerator.Tests.Comparison;

/// <summary>Finds where two tables of one type disagree. The order of members does not count.</summary>
internal static class TypeComparison
{
    private const string WholeType = "";

    public static IReadOnlyList<Difference> Compare(GeneratedType? reference, GeneratedType? ours)
    {
        if (reference is null || ours is null)
        {
            return [.. Unequal(WholeType, Aspect.Existence, Existence(reference), Existence(ours))];
        }

        // Members of different shapes mean different things, so there is nothing more to compare.
        return reference.Shape != ours.Shape
            ? [.. Unequal(WholeType, Aspect.Shape, Shape(reference), Shape(ours))]
            : [.. reference.Members.Union(ours.Members)
                .Select(member => member.WireName)
                .Distinct(StringComparer.Ordinal)
                .SelectMany(name => Compare(name, reference.Find(name), ours.Find(name)))];
    }

    private static IEnumerable<Difference> Compare(string name, GeneratedMember? reference, GeneratedMember? ours) =>
        reference is null || ours is null
            ? Unequal(name, Aspect.Existence, Existence(reference), Existence(ours))
            :
            [
                .. Unequal(name, Aspect.Type, reference.Type, ours.Type),
                .. Unequal(name, Aspect.Requiredness, Requiredness(reference), Requiredness(ours)),
                .. Unequal(name, Aspect.Nullability, Nullability(reference), Nullability(ours)),
            ];

    private static IEnumerable<Difference> Unequal(string member, Aspect aspect, string reference, string ours) =>
        reference == ours ? [] : [new Difference(member, aspect, reference, ours)];

    private static string Existence(object? part) => part is null ? "absent" : "present";

    private static string Shape(GeneratedType type) => type.Shape == TypeShape.Union
        ? $"union of {string.Join(", ", type.Members.Select(member => member.Type).Order(StringComparer.Ordinal))}"
        : type.Shape.ToString().ToLowerInvariant();

    private static string Requiredness(GeneratedMember member) => member.Required ? "required" : "optional";

    private static string Nullability(GeneratedMember member) => member.Nullable ? "nullable" : "never null";
}
