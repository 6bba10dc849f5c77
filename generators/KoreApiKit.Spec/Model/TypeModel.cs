using KoreApiKit.Spec.Collections;

namespace KoreApiKit.Spec.Model;

/// <summary>A named type. Types of one group go into one file: a named schema and the inline types that stand in it.</summary>
internal abstract record TypeModel(string Name, string Group, DocumentationModel Documentation, bool Deprecated)
{
    /// <summary>A reference to this type.</summary>
    public NamedTypeReference Reference => new(Name, this switch
    {
        RecordType => NamedTypeKind.Record,
        EnumType => NamedTypeKind.Enum,
        _ => NamedTypeKind.Union,
    });
}

/// <summary>An object with properties.</summary>
/// <param name="AdditionalProperties">What becomes of members that the schema does not name.</param>
/// <param name="Constraints">Limits on the object as a whole (<c>minProperties</c>, <c>maxProperties</c>).</param>
/// <param name="DependentRequired">Properties that are required once another is present.</param>
internal sealed record RecordType(
    string Name,
    string Group,
    DocumentationModel Documentation,
    bool Deprecated,
    EquatableArray<PropertyModel> Properties,
    AdditionalPropertiesModel AdditionalProperties,
    ConstraintsModel Constraints,
    EquatableArray<DependentRequiredModel> DependentRequired)
    : TypeModel(Name, Group, Documentation, Deprecated);

/// <summary>When the property with the first wire name is present, those with the other wire names must be too.</summary>
internal sealed record DependentRequiredModel(string WireName, EquatableArray<string> RequiredWireNames);

/// <summary>What a record does with members that its schema does not name.</summary>
internal enum AdditionalPropertiesKind
{
    /// <summary>They are skipped on reading, and there are none to write.</summary>
    Ignored,

    /// <summary>They are kept as raw JSON and written back.</summary>
    Preserved,

    /// <summary>They are values of a type of their own.</summary>
    Typed,
}

/// <summary>How additional properties are kept. The names are those of the C# member, such as <c>AdditionalProperties</c>.</summary>
internal sealed record AdditionalPropertiesModel(AdditionalPropertiesKind Kind, string MemberName, TypeUse? Value);

/// <summary>How often a property stands in its object.</summary>
internal enum Presence
{
    /// <summary>Always: reading fails without it.</summary>
    Required,

    /// <summary>It may be left out; null in C# means left out (a null on the wire is read as left out).</summary>
    Optional,

    /// <summary>It may be left out or be null, and the two differ: <c>Optional&lt;T&gt;</c>.</summary>
    OptionalOrNull,
}

/// <summary>A property of a record.</summary>
/// <param name="Name">The C# name.</param>
/// <param name="WireName">The JSON name.</param>
/// <param name="Constant">The one value it has: it is not set by callers, written always (when required), checked on reading.</param>
internal sealed record PropertyModel(
    string Name,
    string WireName,
    TypeUse Type,
    Presence Presence,
    LiteralModel? Constant,
    LiteralModel? Default,
    bool ReadOnly,
    bool WriteOnly,
    bool Deprecated,
    DocumentationModel Documentation)
{
    /// <summary>Whether its value is a secret, which no text for people shows: its format is <c>password</c>, or it is a text that is never given back.</summary>
    public bool IsSecret { get; init; }
}

/// <summary>A set of named wire values that stays open: values that are not listed survive a round trip.</summary>
internal sealed record EnumType(
    string Name,
    string Group,
    DocumentationModel Documentation,
    bool Deprecated,
    EnumValueKind ValueKind,
    EquatableArray<EnumMemberModel> Members)
    : TypeModel(Name, Group, Documentation, Deprecated);

/// <summary>The JSON type of an enum's values.</summary>
internal enum EnumValueKind
{
    String,
    Integer,
}

/// <summary>A named value of an enum: a string, or the digits of an integer.</summary>
internal sealed record EnumMemberModel(string Name, string WireValue, DocumentationModel Documentation);

/// <summary>A value that is one of several types, told apart by its JSON.</summary>
/// <param name="DiscriminatorProperty">The wire name of the discriminator's property, or null.</param>
/// <param name="Cases">In the order in which they are tried: the one with most evidence first.</param>
internal sealed record UnionType(
    string Name,
    string Group,
    DocumentationModel Documentation,
    bool Deprecated,
    string? DiscriminatorProperty,
    EquatableArray<UnionCaseModel> Cases)
    : TypeModel(Name, Group, Documentation, Deprecated)
{
    /// <summary>What must hold whatever the case is: a JSON Schema that stands alone, or null.</summary>
    public string? Rule { get; init; }
}

/// <summary>A case of a union.</summary>
/// <param name="Name">The C# name of the case: the name of its type, or what its JSON is.</param>
/// <param name="DiscriminatorValues">The values of the discriminator that choose it; empty without a discriminator.</param>
/// <param name="Tokens">The JSON types that its value can have.</param>
/// <param name="Evidence">What must hold of an object for it to be this case; all of it. Empty when the token alone decides.</param>
internal sealed record UnionCaseModel(
    string Name,
    TypeUse Type,
    EquatableArray<string> DiscriminatorValues,
    JsonTokens Tokens,
    EquatableArray<EvidenceModel> Evidence)
{
    /// <summary>Whether its value is a secret, which no text for people shows.</summary>
    public bool IsSecret { get; init; }
}

/// <summary>The JSON tokens that a value can begin with.</summary>
[Flags]
internal enum JsonTokens
{
    None = 0,
    Object = 1,
    Array = 2,
    String = 4,
    Number = 8,
    Boolean = 16,
    Null = 32,
}

/// <summary>What is asked of a member of an object.</summary>
internal enum EvidenceKind
{
    /// <summary>The member is there.</summary>
    Present,

    /// <summary>The member is not there.</summary>
    Absent,

    /// <summary>The member has the literal's value.</summary>
    Constant,

    /// <summary>The member has one of several literals' values.</summary>
    OneOf,

    /// <summary>The member is an object (so that a longer path can be looked at).</summary>
    Tokens,
}

/// <summary>A test of one member, which is found by its path of wire names from the object itself.</summary>
internal sealed record EvidenceModel(EvidenceKind Kind, EquatableArray<string> Path, LiteralModel? Literal, JsonTokens Tokens)
{
    /// <summary>The values of <see cref="EvidenceKind.OneOf"/>.</summary>
    public EquatableArray<LiteralModel> Literals { get; init; }
}
