namespace KoreApiKit.ReferenceGenerator.Tests.Tables;

/// <summary>What a generated type is.</summary>
internal enum TypeShape
{
    Object,
    Enumeration,
    Union,
}

/// <summary>
/// What a generated type says about the JSON it stands for: the common ground on which two generators can be compared.
/// C# names, kinds of type and attributes are not in it.
/// </summary>
/// <param name="Members">Properties of an object, wire values of an enumeration, cases of a union.</param>
internal sealed record GeneratedType(string Name, TypeShape Shape, IReadOnlyList<GeneratedMember> Members)
{
    public GeneratedMember? Find(string wireName) => Members.FirstOrDefault(member => member.WireName == wireName);
}

/// <summary>A member by its name in JSON.</summary>
/// <param name="Type">A name of <see cref="JsonTypeName"/>, or the name of a generated type.</param>
/// <param name="Required">Whether C# cannot leave the member out.</param>
/// <param name="Nullable">Whether C# can give the member null.</param>
internal sealed record GeneratedMember(string WireName, string Type, bool Required, bool Nullable)
{
    /// <summary>The member that holds what the schema does not name.</summary>
    public const string AdditionalProperties = "*";
}
