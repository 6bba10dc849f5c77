using KoreApiKit.Generator.Tests.Infrastructure;
using KoreApiKit.Spec.Model;
using static KoreApiKit.Generator.Tests.Types.Model;

namespace KoreApiKit.Generator.Tests.Types;

public class SnapshotTests
{
    [Fact]
    public void Record_with_every_scalar() => Check("RecordWithEveryScalar", 
        Record("Everything", System.Enum.GetValues<ScalarType>()
            .Where(scalar => scalar != ScalarType.Stream)
            .Select(scalar => Required(char.ToLowerInvariant(scalar.ToString()[0]) + scalar.ToString()[1..] + "Value", Use(scalar)))
            .ToArray()));

    [Fact]
    public void Presence_and_null() => Check("PresenceAndNull", Record(
        "Table",
        Required("required", StringType),
        Required("requiredOrNull", StringType.OrNull()),
        Required("requiredNumber", Int32Type),
        Required("requiredNumberOrNull", Int32Type.OrNull()),
        Optional("optional", StringType),
        Optional("optionalNumber", Int32Type),
        OptionalOrNull("optionalOrNull", StringType),
        OptionalOrNull("optionalNumberOrNull", Int32Type),
        Required("any", Any),
        Optional("optionalAny", Any)));

    [Fact]
    public void Lists_and_maps() => Check("ListsAndMaps", 
        Record(
            "Collections",
            Required("names", ListOf(StringType)),
            Optional("matrix", ListOf(ListOf(Int32Type.OrNull()))),
            Optional("hours", MapOf(Named("Hours"))),
            Optional("chunks", ListOf(Use(ScalarType.Bytes)))),
        SampleTypes.Hours,
        SampleTypes.Status);

    [Fact]
    public void Open_enum() => Check("OpenEnum", SampleTypes.Status);

    [Fact]
    public void Integer_enum() => Check("IntegerEnum", SampleTypes.Priority);

    [Fact]
    public void Union_by_evidence() => Check("UnionByEvidence", SampleTypes.Request, SampleTypes.Simple, SampleTypes.Templated, SampleTypes.Advanced);

    [Fact]
    public void Union_by_discriminator() => Check("UnionByDiscriminator", SampleTypes.Pet, SampleTypes.Cat, SampleTypes.Dog, SampleTypes.Bird);

    [Fact]
    public void Preserved_properties_of_a_discriminated_record() => Check("DiscriminatedRecord", SampleTypes.Dog, SampleTypes.Pet, SampleTypes.Cat, SampleTypes.Bird);

    [Fact]
    public void Typed_additional_properties_and_limits_of_the_object() => Check("TypedAdditionalProperties", SampleTypes.Order, SampleTypes.Pet, SampleTypes.Cat, SampleTypes.Dog, SampleTypes.Bird);

    [Fact]
    public void Constants() => Check("Constants", Record(
        "Constants",
        Constant("format", "advanced"),
        Required("version", Int32Type) with { Constant = new LiteralModel(LiteralKind.Number, "2") },
        Required("enabled", Use(ScalarType.Boolean)) with { Constant = new LiteralModel(LiteralKind.Boolean, "true") },
        Required("nothing", Any) with { Constant = new LiteralModel(LiteralKind.Null, "null") },
        Required("shape", Any) with { Constant = new LiteralModel(LiteralKind.Json, "{\"a\":[1]}") },
        Optional("kind", StringType) with { Constant = Text("sms") }));

    [Fact]
    public void Custom_time_format() => Check("CustomTimeFormat", SampleTypes.Hours, SampleTypes.Status);

    [Fact]
    public void Deprecated_members_and_types() => Check("Deprecated", 
        Record("Old", Required("needed", StringType) with { Deprecated = true }, Optional("left", StringType) with { Deprecated = true }) with { Deprecated = true });

    [Fact]
    public void Constraints_in_checks_and_documentation() => Check("Constraints", Record(
        "Limits",
        Required("name", StringType.With(new ConstraintsModel { MinLength = 1, MaxLength = 48, Pattern = "^[a-z]+\\z", WrittenPattern = "^[a-z]+$" })) with { Documentation = Docs("A name.", "More about it.", "schemas/name.schema.json#") },
        Optional("count", Int32Type.With(new ConstraintsModel { Minimum = "1", ExclusiveMaximum = "100.5" })),
        Optional("amount", Use(ScalarType.Decimal).With(new ConstraintsModel { MultipleOf = "0.01" })),
        Optional("huge", Use(ScalarType.Int64).With(new ConstraintsModel { Maximum = "1e300" })),
        Optional("ratio", Use(ScalarType.Double).With(new ConstraintsModel { ExclusiveMinimum = "0", Maximum = "1" })),
        Required("tags", ListOf(StringType.With(new ConstraintsModel { MaxLength = 5 })).With(new ConstraintsModel { MinItems = 1, MaxItems = 3, UniqueItems = true })),
        Optional("groups", ListOf(ListOf(Int32Type)).With(new ConstraintsModel { UniqueItems = true })),
        OptionalOrNull("note", StringType.With(new ConstraintsModel { MaxLength = 3 }))));

    [Fact]
    public void Documentation_stays_inside_its_comment() => Check("DocumentationEscapes", 
        Record("Docs", Required("a", StringType) with { Documentation = Docs("*/ </summary> ]]> \"\"\" <script> & \u202E \0", "line one\r\nclass Evil {}\u2028class Evil2 {}", "a`b<c>#") }) with
        {
            Documentation = Docs("Ends.\n*/ public class Evil {} /*"),
        });

    [Fact]
    public void Object_as_class() => Check("ObjectAsClass", TypeStyle.Class, Record(
        "Order",
        Required("name", StringType),
        Optional("tags", ListOf(StringType)),
        Optional("owner", Named("Hours"))) with { AdditionalProperties = Preserved }, SampleTypes.Hours, SampleTypes.Status);

    [Fact]
    public void Resolver() => Snapshot.Match("Resolver", EmitAll(SampleTypes.Hours, SampleTypes.Status)[^1]);

    /// <summary>Compares the file of the first type; the others are there to be referred to. All of them must compile.</summary>
    private static void Check(string name, params TypeModel[] types) => Check(name, TypeStyle.Record, types);

    private static void Check(string name, TypeStyle style, params TypeModel[] types)
    {
        string[] files = EmitAll(style, types);
        EmittedCompilation.Compile(files);
        Snapshot.Match(name, files[0]);
    }
}
