using KoreApiKit.Spec.Collections;
using KoreApiKit.Spec.Interactions;
using KoreApiKit.Spec.Model;

namespace KoreApiKit.Generator.Emit;

/// <summary>
/// What an emitter must know of the rest of the API to write one file. It holds names and kinds only, no
/// documentation, so that a changed description leaves it equal and re-emits one file.
/// </summary>
/// <param name="Namespace">The namespace of all that is emitted.</param>
/// <param name="IsPublic">Whether emitted types are public; otherwise they are internal.</param>
/// <param name="ClientName">The name of the client class.</param>
/// <param name="Types">The named types, in the model's order.</param>
/// <param name="MemberNames">Every name that a member of an emitted type has. Where one equals the name of a type, that type is written in full in expressions.</param>
/// <param name="NestedTypeNames">Every name that a type inside an emitted type has. Where one equals the name of a type, that type is written in full.</param>
/// <param name="DiscriminatedRecords">Records that stand in a union and do not say themselves, by a constant, which case they are.</param>
internal sealed record EmitContext(
    string Namespace,
    bool IsPublic,
    string ClientName,
    EquatableArray<NamedTypeReference> Types,
    EquatableArray<string> MemberNames,
    EquatableArray<string> NestedTypeNames,
    EquatableArray<DiscriminatedRecord> DiscriminatedRecords)
{
    /// <summary><c>public</c> or <c>internal</c>.</summary>
    public string Visibility => IsPublic ? "public" : "internal";

    public static EmitContext Create(ApiModel api, GenerationOptions options) => new(
        options.Namespace,
        options.IsPublic,
        api.Client.Name,
        api.Types.Select(ReferenceTo).ToEquatableArray(),
        Sorted(api.Types.SelectMany(EmittedMembers.MemberNames)),
        Sorted(api.Types.SelectMany(EmittedMembers.TypeNames)),
        DiscriminatedRecord.FindAll(api.Types).ToEquatableArray());

    /// <summary>The context of a file that holds these types: what others hold cannot change it.</summary>
    public EmitContext ForTypes(IEnumerable<TypeModel> types) => this with
    {
        MemberNames = Sorted(types.SelectMany(EmittedMembers.MemberNames)),
        NestedTypeNames = Sorted(types.SelectMany(EmittedMembers.TypeNames)),
    };

    /// <summary>The context of the files that hold contracts: each operation is a class in them, each interaction a member.</summary>
    public EmitContext ForContracts(ContractModel contracts) => this with
    {
        MemberNames = Sorted(contracts.Operations.SelectMany(operation => operation.Interactions.Select(interaction => interaction.Name)).Concat(["All"])),
        NestedTypeNames = Sorted(contracts.Operations.SelectMany(operation => operation.Interactions
            .Select(interaction => interaction.Name + ContractModelBuilder.ArgumentsSuffix)
            .Concat([operation.Name]))),
    };

    private static EquatableArray<string> Sorted(IEnumerable<string> names) =>
        names.Distinct(StringComparer.Ordinal).OrderBy(name => name, StringComparer.Ordinal).ToEquatableArray();

    private static NamedTypeReference ReferenceTo(TypeModel type) => new(type.Name, type switch
    {
        RecordType => NamedTypeKind.Record,
        EnumType => NamedTypeKind.Enum,
        _ => NamedTypeKind.Union,
    });
}
