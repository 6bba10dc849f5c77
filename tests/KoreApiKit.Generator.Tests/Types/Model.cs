using KoreApiKit.Generator.Emit;
using KoreApiKit.Generator.Emit.Json;
using KoreApiKit.Generator.Emit.Types;
using KoreApiKit.Spec.Collections;
using KoreApiKit.Spec.Model;

namespace KoreApiKit.Generator.Tests.Types;

/// <summary>Makes models tersely, and emits them.</summary>
internal static class Model
{
    public const string Namespace = "Acme.Kore";

    public static TypeUse StringType { get; } = Use(ScalarType.String);

    public static TypeUse Int32Type { get; } = Use(ScalarType.Int32);

    public static TypeUse Any { get; } = new(new AnyTypeReference(), Nullable: false, ConstraintsModel.None);

    public static AdditionalPropertiesModel Ignored { get; } = new(AdditionalPropertiesKind.Ignored, "AdditionalProperties", null);

    public static AdditionalPropertiesModel Preserved { get; } = new(AdditionalPropertiesKind.Preserved, "AdditionalProperties", null);

    public static TypeUse Use(ScalarType scalar, string? pattern = null) => new(new ScalarTypeReference(scalar, pattern), Nullable: false, ConstraintsModel.None);

    public static TypeUse Named(string name, NamedTypeKind kind = NamedTypeKind.Record) => new(new NamedTypeReference(name, kind), Nullable: false, ConstraintsModel.None);

    public static TypeUse ListOf(TypeUse item) => new(new ArrayTypeReference(item), Nullable: false, ConstraintsModel.None);

    public static TypeUse MapOf(TypeUse value) => new(new DictionaryTypeReference(value), Nullable: false, ConstraintsModel.None);

    public static TypeUse OrNull(this TypeUse use) => use with { Nullable = true };

    public static TypeUse With(this TypeUse use, ConstraintsModel constraints) => use with { Constraints = constraints };

    public static DocumentationModel Docs(string? summary, string? remarks = null, string? source = null) => new(summary, remarks, source);

    public static LiteralModel Text(string value) => new(LiteralKind.String, value);

    public static PropertyModel Required(string wireName, TypeUse type, string? name = null) => Property(wireName, type, Presence.Required, name);

    public static PropertyModel Optional(string wireName, TypeUse type, string? name = null) => Property(wireName, type, Presence.Optional, name);

    public static PropertyModel OptionalOrNull(string wireName, TypeUse type, string? name = null) => Property(wireName, type, Presence.OptionalOrNull, name);

    public static PropertyModel Constant(string wireName, string value, string? name = null) =>
        Required(wireName, StringType, name) with { Constant = Text(value) };

    public static RecordType Record(string name, params PropertyModel[] properties) => new(
        name, name, DocumentationModel.None, Deprecated: false, properties.ToEquatableArray(), Ignored, ConstraintsModel.None, EquatableArray<DependentRequiredModel>.Empty);

    public static EnumType Enum(string name, params (string Name, string Wire)[] members) => new(
        name, name, DocumentationModel.None, Deprecated: false, EnumValueKind.String,
        members.Select(member => new EnumMemberModel(member.Name, member.Wire, DocumentationModel.None)).ToEquatableArray());

    public static UnionType Union(string name, string? discriminator, params UnionCaseModel[] cases) =>
        new(name, name, DocumentationModel.None, Deprecated: false, discriminator, cases.ToEquatableArray());

    public static UnionCaseModel Case(string name, TypeUse type, JsonTokens tokens, params EvidenceModel[] evidence) =>
        new(name, type, EquatableArray<string>.Empty, tokens, evidence.ToEquatableArray());

    public static UnionCaseModel Discriminated(string name, TypeUse type, params string[] values) =>
        new(name, type, values.ToEquatableArray(), JsonTokens.Object, EquatableArray<EvidenceModel>.Empty);

    public static EvidenceModel Evidence(EvidenceKind kind, LiteralModel? literal, params string[] path) =>
        new(kind, path.ToEquatableArray(), literal, JsonTokens.None);

    public static ApiModel Api(params TypeModel[] types) => new(
        DocumentationModel.None,
        new ClientModel("CampaignClient", DocumentationModel.None, null, default, default, default, default),
        types.ToEquatableArray());

    public static EmitContext Context(params TypeModel[] types) =>
        EmitContext.Create(Api(types), new GenerationOptions { Namespace = Namespace });

    /// <summary>All files: one a type, and the resolver.</summary>
    public static string[] EmitAll(params TypeModel[] types) => EmitAll(TypeStyle.Record, types);

    public static string[] EmitAll(TypeStyle style, params TypeModel[] types)
    {
        EmitContext context = Context(types) with { Style = style };
        return [.. types.Select(type => TypeEmitter.Emit(new EquatableArray<TypeModel>([type]), context.ForTypes([type]))), JsonResolverEmitter.Emit(context, types.Select(type => type.Reference))];
    }

    private static PropertyModel Property(string wireName, TypeUse type, Presence presence, string? name) => new(
        name ?? char.ToUpperInvariant(wireName[0]) + wireName[1..], wireName, type, presence,
        Constant: null, Default: null, ReadOnly: false, WriteOnly: false, Deprecated: false, DocumentationModel.None);
}
