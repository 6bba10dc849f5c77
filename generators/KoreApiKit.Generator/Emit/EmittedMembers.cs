using KoreApiKit.Spec.Model;

namespace KoreApiKit.Generator.Emit;

/// <summary>The names of members and nested types that a type gets, so that no simple type name is mistaken for one of them.</summary>
internal static class EmittedMembers
{
    /// <summary>What records, enums and unions have besides the members of their schema. The model gives these names to nothing else.</summary>
    private static readonly string[] FixedMembers =
        ["Value", "Known", "IsKnown", "Match", "Switch", "ReadJson", "WriteJson", "WriteMembers", "Validate"];

    private static readonly string[] FixedTypes = ["Values", "UnknownCase", "TResult"];

    /// <summary>The names that hide a type of the same name in expressions.</summary>
    public static IEnumerable<string> MemberNames(TypeModel type) => FixedMembers.Concat(type switch
    {
        RecordType record => record.Properties.Select(property => property.Name).Append(record.AdditionalProperties.MemberName),
        EnumType @enum => @enum.Members.Select(member => member.Name),
        UnionType union => union.Cases.SelectMany(@case => new[] { UnionNames.TryGet(@case), UnionNames.Factory(@case) }),
        _ => [],
    });

    /// <summary>The names that hide a type of the same name everywhere: nested types and type parameters.</summary>
    public static IEnumerable<string> TypeNames(TypeModel type) =>
        type is UnionType union ? FixedTypes.Concat(union.Cases.Select(UnionNames.CaseType)) : FixedTypes;
}
