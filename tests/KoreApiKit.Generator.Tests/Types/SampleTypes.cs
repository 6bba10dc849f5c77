using KoreApiKit.Spec.Collections;
using KoreApiKit.Spec.Model;
using static KoreApiKit.Generator.Tests.Types.Model;

namespace KoreApiKit.Generator.Tests.Types;

/// <summary>The types that tests emit, compile and run.</summary>
internal static class SampleTypes
{
    public static EnumType Status { get; } = Enum("CampaignStatus", ("Ready", "ready"), ("Running", "running"), ("OnHold", "on-hold"));

    public static EnumType Priority { get; } = Enum("Priority", ("Low", "1"), ("High", "5")) with { ValueKind = EnumValueKind.Integer };

    public static RecordType Hours { get; } = Record(
        "Hours",
        Required("start", Use(ScalarType.Time, "h:mm tt")),
        Required("end", Use(ScalarType.Time, "h:mm tt")),
        Optional("days", ListOf(Named("CampaignStatus", NamedTypeKind.Enum))));

    public static RecordType Campaign { get; } = Record(
        "Campaign",
        Required("_id", StringType, "Id"),
        Required("name", StringType.With(new ConstraintsModel { MinLength = 1, MaxLength = 48 })) with { Documentation = Docs("The name people see.", "It is unique.", "schemas/campaign.schema.json#/properties/name") },
        Optional("description", StringType.With(new ConstraintsModel { MaxLength = 5, Pattern = "^[^<>]*$" })),
        Constant("format", "advanced"),
        Required("status", Named("CampaignStatus", NamedTypeKind.Enum)),
        Optional("priority", Named("Priority", NamedTypeKind.Enum)),
        OptionalOrNull("note", StringType),
        OptionalOrNull("limit", Int32Type.With(new ConstraintsModel { Minimum = "1", ExclusiveMaximum = "10.5" })),
        Required("owner", StringType.OrNull()),
        Required("size", Use(ScalarType.Int64).OrNull()),
        Optional("hours", Named("Hours")),
        Optional("tags", ListOf(StringType.With(new ConstraintsModel { MinLength = 2 })).With(new ConstraintsModel { MaxItems = 3, UniqueItems = true })),
        Optional("matrix", ListOf(ListOf(Use(ScalarType.Double).OrNull()))),
        Optional("labels", MapOf(Named("Hours").OrNull())),
        Optional("meta", Any),
        Optional("payload", Use(ScalarType.Bytes)),
        Optional("cost", Use(ScalarType.Decimal).With(new ConstraintsModel { MultipleOf = "0.01" })),
        Optional("ratio", Use(ScalarType.Double).With(new ConstraintsModel { MultipleOf = "0.1", Maximum = "1" })),
        Optional("created", Use(ScalarType.DateTime)),
        Optional("day", Use(ScalarType.Date)),
        Optional("wait", Use(ScalarType.Duration)),
        Optional("token", Use(ScalarType.Uuid)),
        Optional("link", Use(ScalarType.Uri)),
        Optional("active", Use(ScalarType.Boolean))) with
    {
        AdditionalProperties = Preserved,
        Documentation = Docs("A campaign."),
    };

    public static RecordType Simple { get; } = Record("SimpleRequest", Required("name", StringType), Required("message", StringType.With(new ConstraintsModel { MaxLength = 10 })));

    public static RecordType Templated { get; } = Record("TemplatedRequest", Required("name", StringType), Required("message", StringType), Required("template", StringType));

    public static RecordType Advanced { get; } = Record("AdvancedRequest", Constant("format", "advanced"), Required("experienceFlowName", StringType));

    public static UnionType Request { get; } = Union(
        "CampaignRequest",
        null,
        Case("Advanced", Named("AdvancedRequest"), JsonTokens.Object, Evidence(EvidenceKind.Constant, Text("advanced"), "settings", "format"), Evidence(EvidenceKind.Present, null, "experienceFlowName")),
        Case("Templated", Named("TemplatedRequest"), JsonTokens.Object, Evidence(EvidenceKind.Present, null, "template")),
        Case("Simple", Named("SimpleRequest"), JsonTokens.Object, Evidence(EvidenceKind.Present, null, "message"), Evidence(EvidenceKind.Absent, null, "template")),
        Case("Names", ListOf(StringType), JsonTokens.Array),
        Case("Text", StringType, JsonTokens.String),
        Case("Count", Int32Type.With(new ConstraintsModel { Minimum = "1" }), JsonTokens.Number));

    public static RecordType Cat { get; } = Record("Cat", Constant("petType", "cat"), Required("lives", Int32Type));

    public static RecordType Dog { get; } = Record("Dog", Required("bark", StringType)) with { AdditionalProperties = Preserved };

    public static RecordType Bird { get; } = Record("Bird", Optional("petType", StringType), Optional("wings", Int32Type));

    public static UnionType Pet { get; } = Union(
        "Pet", "petType", Discriminated("Cat", Named("Cat"), "cat"), Discriminated("Dog", Named("Dog"), "dog", "hound"), Discriminated("Bird", Named("Bird"), "bird"));

    public static RecordType Order { get; } = Record("Order", Optional("a", StringType), Optional("b", StringType), Optional("pet", Named("Pet", NamedTypeKind.Union))) with
    {
        Constraints = new ConstraintsModel { MinProperties = 1, MaxProperties = 3 },
        DependentRequired = new EquatableArray<DependentRequiredModel>([new DependentRequiredModel("a", new EquatableArray<string>(["b"]))]),
        AdditionalProperties = new AdditionalPropertiesModel(AdditionalPropertiesKind.Typed, "Extra", Int32Type.With(new ConstraintsModel { Minimum = "0" })),
    };

    /// <summary>All of them.</summary>
    public static TypeModel[] All { get; } = [Campaign, Status, Priority, Hours, Request, Simple, Templated, Advanced, Pet, Cat, Dog, Bird, Order];

    private static readonly Lazy<Infrastructure.EmittedLibrary> Library = new(() => new(Namespace, EmitAll(All)));

    /// <summary>Runs a script against all of them, with a string <c>input</c>.</summary>
    public static string Run(string body, string input = "") => Library.Value.Run(body, input);
}
