using KoreApiKit.Spec.Diagnostics;
using KoreApiKit.Spec.Model;

namespace KoreApiKit.Corpus.Tests.Running;

/// <summary>Finds the types that hold, at any depth, a union whose cases were reported as impossible to tell apart.</summary>
internal static class AmbiguousTypes
{
    private const int UnionArgument = 2;

    public static HashSet<string> Of(ApiModel model, IReadOnlyList<Finding> findings)
    {
        HashSet<string> ambiguous =
        [
            .. findings
                .Where(finding => finding.Descriptor == FindingDescriptors.AmbiguousUnion)
                .Select(finding => finding.Arguments[UnionArgument]),
        ];
        ILookup<string, string> holders = model.Types
            .SelectMany(type => Uses(type).SelectMany(Names).Select(held => (Held: held, Holder: type.Name)))
            .ToLookup(pair => pair.Held, pair => pair.Holder, StringComparer.Ordinal);
        var open = new Queue<string>(ambiguous);
        while (open.TryDequeue(out string? name))
        {
            foreach (string holder in holders[name].Where(ambiguous.Add))
            {
                open.Enqueue(holder);
            }
        }

        return ambiguous;
    }

    private static IEnumerable<TypeUse> Uses(TypeModel type) => type switch
    {
        RecordType record => record.Properties.Select(property => property.Type).Concat(record.AdditionalProperties.Value is { } value ? [value] : []),
        UnionType union => union.Cases.Select(@case => @case.Type),
        _ => [],
    };

    private static IEnumerable<string> Names(TypeUse use) => use.Type switch
    {
        NamedTypeReference named => [named.Name],
        ArrayTypeReference array => Names(array.Item),
        DictionaryTypeReference map => Names(map.Value),
        _ => [],
    };
}
