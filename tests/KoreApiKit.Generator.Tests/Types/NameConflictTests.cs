using KoreApiKit.Generator.Emit;
using KoreApiKit.Generator.Emit.Types;
using KoreApiKit.Generator.Tests.Infrastructure;
using KoreApiKit.Spec.Collections;
using KoreApiKit.Spec.Model;
using static KoreApiKit.Generator.Tests.Types.Model;

namespace KoreApiKit.Generator.Tests.Types;

public class NameConflictTests
{
    private static readonly string[] LibraryNames =
    [
        "Uri", "Guid", "Type", "Func", "Action", "Regex", "TimeSpan", "HashCode", "Dictionary", "KeyValuePair", "JsonElement", "JsonRead", "JsonWrite",
        "JsonModel", "Optional", "ValidationResult", "IReadOnlyList", "StringComparison", "GeneratedCodeAttribute", "ObsoleteAttribute", "System",
        "EqualityComparer", "StructuralEquality", "JsonInput", "JsonOutput", "JsonTokenType", "ArgumentNullException", "Values", "TResult", "Exception", "Object", "String",
    ];

    [Fact]
    public void Types_may_have_the_names_of_library_types() => EmittedCompilation.Compile(EmitAll(
    [
        .. LibraryNames.Select(name => Record(name, Optional("self", Named(name)), Optional("link", Use(ScalarType.Uri)), Optional("tags", ListOf(Use(ScalarType.Uuid)).With(new ConstraintsModel { UniqueItems = true })), Optional("wait", Use(ScalarType.Duration)), OptionalOrNull("text", StringType.With(new ConstraintsModel { Pattern = "a" }))) with { Deprecated = true }),
        Enum("Choice", ("One", "1")),
        Union("Either", null, Case("Uri", Named("Uri"), JsonTokens.Object), Case("Texts", ListOf(StringType), JsonTokens.Array)),
    ]));

    [Fact]
    public void Members_may_have_the_names_of_types() => EmittedCompilation.Compile(EmitAll(
    [
        Record("Holder", [.. LibraryNames.Select((name, index) => Optional("p" + index, StringType, name)), Optional("status", Named("Status", NamedTypeKind.Enum), "Other"), Optional("other", Named("Other"), "Status"), Required("list", ListOf(Named("Status", NamedTypeKind.Enum)))]),
        Enum("Status", ("Other", "x"), ("String", "s"), ("JsonRead", "j")),
        Record("Other", Required("status", Named("Status", NamedTypeKind.Enum)), Required("uri", Use(ScalarType.Uri))),
    ]));

    [Fact]
    public void Keywords_are_escaped() => EmittedCompilation.Compile(EmitAll(
        Record("class", Required("event", StringType, "event"), Optional("record", Named("class"), "record")),
        Enum("enum", ("default", "default"), ("null", "null")),
        Union("params", null, Case("class", Named("class"), JsonTokens.Object), Case("int", Int32Type, JsonTokens.Number))));

    [Fact]
    public void Internal_types_compile() => EmittedCompilation.Compile(
        [.. SampleTypes.All.Select(type => TypeEmitter.Emit(new EquatableArray<TypeModel>([type]), EmitContext.Create(Api(SampleTypes.All), new GenerationOptions { Namespace = "Acme.@event".Replace("@", "", StringComparison.Ordinal), IsPublic = false }).ForTypes([type])))]);

    [Fact]
    public void A_changed_description_leaves_the_context_equal()
    {
        RecordType changed = SampleTypes.Hours with { Documentation = Docs("Something else.") };
        Assert.Equal(Context(SampleTypes.All), Context([.. SampleTypes.All.Select(type => type == SampleTypes.Hours ? changed : type)]));
    }

    [Theory]
    [InlineData("More", true)]
    [InlineData("Uri", false)]
    [InlineData("ObsoleteAttribute", false)]
    [InlineData("HoursParts", false)]
    public void A_new_type_changes_the_context_only_where_its_name_is_in_the_way(string name, bool isEqual) =>
        Assert.Equal(isEqual, Context(SampleTypes.All) == Context([.. SampleTypes.All, Record(name, Required("new", StringType))]));

    [Fact]
    public void A_library_type_that_is_not_listed_is_written_in_full() =>
        Assert.Equal("global::System.Numerics.BigInteger", new CSharpTypeNames(Context()).Library("System.Numerics", "BigInteger"));
}
