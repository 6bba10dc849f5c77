using KoreApiKit.Spec.Collections;
using KoreApiKit.Spec.Interactions;
using KoreApiKit.Spec.Model;

namespace KoreApiKit.Generator.Emit;

/// <summary>
/// What an emitter must know besides what one file holds. A file's own context is narrowed to what shows in that file,
/// so that an edit of one schema re-emits the files that hold or use it, and no other.
/// </summary>
/// <param name="Namespace">The namespace of all that is emitted.</param>
/// <param name="IsPublic">Whether emitted types are public; otherwise they are internal.</param>
/// <param name="ClientName">The name of the client class.</param>
/// <param name="Style">What an object becomes.</param>
/// <param name="ClashingTypes">The types of the API that have the name of a library type, which is then written in full.</param>
/// <param name="MemberNames">The names that members of the file's types have. Where one equals the name of a type, that type is written in full in expressions.</param>
/// <param name="NestedTypeNames">The names that types inside the file's types have. Where one equals the name of a type, that type is written in full.</param>
/// <param name="DiscriminatedRecords">Records that stand in a union and do not say themselves, by a constant, which case they are.</param>
internal sealed record EmitContext(
    string Namespace,
    bool IsPublic,
    string ClientName,
    TypeStyle Style,
    EquatableArray<string> ClashingTypes,
    EquatableArray<string> MemberNames,
    EquatableArray<string> NestedTypeNames,
    EquatableArray<DiscriminatedRecord> DiscriminatedRecords)
{
    /// <summary><c>public</c> or <c>internal</c>.</summary>
    public string Visibility => IsPublic ? "public" : "internal";

    /// <summary>The context of the whole API, to be narrowed for each file.</summary>
    public static EmitContext Create(ApiModel api, GenerationOptions options) => new(
        options.Namespace,
        options.IsPublic,
        api.Client.Name,
        options.Style,
        Sorted(api.Types.Select(type => type.Name).Where(LibraryNames.IsAffectedBy)),
        EquatableArray<string>.Empty,
        EquatableArray<string>.Empty,
        DiscriminatedRecord.FindAll(api.Types).ToEquatableArray());

    /// <summary>The context of a file that holds these types.</summary>
    public EmitContext ForTypes(IReadOnlyCollection<TypeModel> types)
    {
        HashSet<string> records = DiscriminatedRecords.Count == 0 ? [] : new(types.SelectMany(RecordsOf), StringComparer.Ordinal);
        return this with
        {
            MemberNames = Sorted(types.SelectMany(EmittedMembers.MemberNames)),
            NestedTypeNames = Sorted(types.SelectMany(EmittedMembers.TypeNames)),
            DiscriminatedRecords = DiscriminatedRecords.Where(record => records.Contains(record.RecordName)).ToEquatableArray(),
        };
    }

    /// <summary>The context of the files that hold contracts: each operation is a class in them, each interaction a member.</summary>
    public EmitContext ForContracts(ContractModel contracts) => this with
    {
        MemberNames = Sorted(contracts.Operations.SelectMany(operation => operation.Interactions.Select(interaction => interaction.Name)).Concat(["All"])),
        NestedTypeNames = Sorted(contracts.Operations.SelectMany(operation => operation.Interactions
            .Select(interaction => interaction.Name + ContractModelBuilder.ArgumentsSuffix)
            .Concat([operation.Name]))),
        DiscriminatedRecords = EquatableArray<DiscriminatedRecord>.Empty,
    };

    private static IEnumerable<string> RecordsOf(TypeModel type) => type is UnionType union
        ? union.Cases.Select(@case => @case.Type.Type).OfType<NamedTypeReference>().Select(record => record.Name)
        : [type.Name];

    private static EquatableArray<string> Sorted(IEnumerable<string> names)
    {
        string[] distinct = [.. new HashSet<string>(names, StringComparer.Ordinal)];
        Array.Sort(distinct, StringComparer.Ordinal);
        return new EquatableArray<string>(distinct);
    }
}
