using KoreApiKit.Spec.Model;

namespace KoreApiKit.Generator.Emit;

/// <summary>A record whose discriminator the union has to write, since the record has no constant for it.</summary>
/// <param name="RecordName">The record.</param>
/// <param name="WireName">The discriminator's wire name.</param>
/// <param name="PropertyName">The C# name of the record's own property of that wire name, or null.</param>
/// <param name="Presence">How that property is declared.</param>
/// <param name="PreservedMember">The C# name of the map that keeps unknown members, in which it may stand too, or null.</param>
internal sealed record DiscriminatedRecord(
    string RecordName, string WireName, string? PropertyName, Presence Presence, string? PreservedMember)
{
    public static IEnumerable<DiscriminatedRecord> FindAll(IReadOnlyList<TypeModel> types)
    {
        Dictionary<string, RecordType> records = types.OfType<RecordType>().ToDictionary(record => record.Name, StringComparer.Ordinal);
        return types.OfType<UnionType>()
            .Where(union => union.DiscriminatorProperty is not null)
            .SelectMany(union => union.Cases.Select(@case => (union, @case)))
            .Where(pair => pair.@case.DiscriminatorValues.Count > 0 && pair.@case.Type.Type is NamedTypeReference { Kind: NamedTypeKind.Record })
            .Select(pair => (record: records[((NamedTypeReference)pair.@case.Type.Type).Name], wireName: pair.union.DiscriminatorProperty!))
            .Where(pair => !pair.record.Properties.Any(property => property.WireName == pair.wireName && IsWrittenAlways(property)))
            .Select(pair => Create(pair.record, pair.wireName))
            .Distinct();
    }

    private static bool IsWrittenAlways(PropertyModel property) => property.Presence == Presence.Required;

    private static DiscriminatedRecord Create(RecordType record, string wireName)
    {
        PropertyModel? property = record.Properties.FirstOrDefault(candidate => candidate.WireName == wireName);
        return new DiscriminatedRecord(
            record.Name,
            wireName,
            property?.Name,
            property?.Presence ?? Presence.Required,
            record.AdditionalProperties.Kind == AdditionalPropertiesKind.Preserved ? record.AdditionalProperties.MemberName : null);
    }
}
