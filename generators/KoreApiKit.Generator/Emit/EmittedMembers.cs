using KoreApiKit.Spec.Model;

namespace KoreApiKit.Generator.Emit;

/// <summary>The names of members and nested types that a type gets, so that no simple type name is mistaken for one of them.</summary>
internal static class EmittedMembers
{
    /// <summary>What every record, enum or union has besides the members of its schema. The model gives these names to nothing else.</summary>
    private static readonly string[] Fixed =
        ["Value", "Values", "Known", "IsKnown", "Match", "Switch", "ReadJson", "WriteJson", "WriteMembers", "Validate", "UnknownCase", "TryGetUnknown", "TResult"];

    public static IEnumerable<string> Names(TypeModel type) => Fixed.Concat(type switch
    {
        RecordType record => record.Properties.Select(property => property.Name).Append(record.AdditionalProperties.MemberName),
        EnumType @enum => @enum.Members.Select(member => member.Name),
        UnionType union => union.Cases.SelectMany(@case => new[] { UnionNames.CaseType(@case), UnionNames.TryGet(@case), UnionNames.Factory(@case) }),
        _ => [],
    });
}
