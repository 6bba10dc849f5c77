using CsCheck;
using KoreApiKit.Spec.Model;
using static KoreApiKit.Spec.Tests.Model.ModelFixture;

namespace KoreApiKit.Spec.Tests.Model;

/// <summary>What holds of the models of all small documents.</summary>
public class ModelPropertyTests
{
    private static readonly string[] Names = ["A", "B", "a", "foo_bar", "FooBar", "A-Item"];
    private static readonly string[] Members = ["id", "_id", "kind", "a b", "equals", "1", "+1", "class"];

    private static readonly string[] Leaves =
    [
        "{}",
        "true",
        "{ type: string }",
        "{ type: [string, 'null'] }",
        "{ type: [string, integer, object] }",
        "{ type: integer, enum: [1, 2] }",
        "{ enum: [a, b, null] }",
        "{ const: x }",
        "{ type: object, additionalProperties: { type: string } }",
        "{ type: array }",
        "{ type: 'null' }",
    ];

    private static readonly Gen<string> Leaf = OneOf(Leaves);

    private static readonly Gen<string> Reference = OneOf(Names).Select(name => $"{{ $ref: '#/components/schemas/{name}' }}");

    private static readonly Gen<string> Schema = Gen.Recursive<string>((depth, inner) =>
        depth > 3 ? Gen.OneOf(Leaf, Reference) : Gen.OneOf(Leaf, Reference, Object(inner), List("allOf", inner), List("oneOf", inner), List("anyOf", inner), Items(inner)));

    private static readonly Gen<string[]> Document = Schema.Array[Names.Length];

    [Fact]
    public void Any_schemas_give_a_model_with_names_of_its_own() => Document.Sample(
        schemas =>
        {
            ApiModel model = ModelOf(Text(schemas, ""));
            Assert.Equal(model.Types.Count, model.Types.Select(type => type.Name).Distinct(StringComparer.OrdinalIgnoreCase).Count());
            Assert.All(model.Types.OfType<RecordType>(), record => Assert.Distinct(record.Properties.Select(property => property.Name)));
            Assert.All(References(model), name => Assert.Contains(model.Types, type => type.Name == name));
        },
        iter: 500);

    [Fact]
    public void An_unrelated_schema_renames_nothing() => Document.Sample(
        schemas =>
        {
            string[] names = [.. ModelOf(Text(schemas, "")).Types.Select(type => type.Name)];
            string[] more = [.. ModelOf(Text(schemas, "Zebra: { type: object, properties: { stripes: { type: object, properties: { n: { type: integer } } } } }")).Types.Select(type => type.Name)];
            Assert.Equal([.. names, "Zebra", "ZebraStripes"], more.OrderBy(name => name.StartsWith("Zebra", StringComparison.Ordinal) ? 1 : 0));
        },
        iter: 200);

    [Fact]
    public void The_order_of_schemas_changes_nothing() => Document.Sample(
        schemas =>
        {
            string[] lines = Text(schemas, "").Split('\n', StringSplitOptions.RemoveEmptyEntries);
            string reversed = string.Join('\n', lines.SkipLast(Names.Length).Concat(lines.TakeLast(Names.Length).Reverse())) + "\n";
            Assert.Equal(ModelOf(Text(schemas, "")), ModelOf(reversed));
        },
        iter: 200);

    private static Gen<string> OneOf(string[] texts) => Gen.Int[0, texts.Length - 1].Select(index => texts[index]);

    private static Gen<string> Object(Gen<string> inner) =>
        Gen.Select(Gen.Shuffle(Members, 0, 3), inner.Array[3], Gen.Bool, (members, schemas, required) =>
            $"{{ type: object, properties: {{ {string.Join(", ", members.Select((member, index) => $"'{member}': {schemas[index]}"))} }}"
            + (required && members.Length > 0 ? $", required: ['{members[0]}'] }}" : " }"));

    private static Gen<string> List(string keyword, Gen<string> inner) =>
        inner.Array[1, 3].Select(schemas => $"{{ {keyword}: [{string.Join(", ", schemas)}] }}");

    private static Gen<string> Items(Gen<string> inner) => inner.Select(schema => $"{{ type: array, items: {schema} }}");

    private static string Text(string[] schemas, string more) =>
        WithSchemas(string.Join('\n', schemas.Select((schema, index) => $"{Names[index]}: {schema}")) + (more.Length == 0 ? "" : "\n" + more));

    private static IEnumerable<string> References(ApiModel model) => model.Types.SelectMany(type => type switch
    {
        RecordType record => record.Properties.SelectMany(property => References(property.Type)),
        UnionType union => union.Cases.SelectMany(one => References(one.Type)),
        _ => [],
    });

    private static IEnumerable<string> References(TypeUse use) => use.Type switch
    {
        NamedTypeReference named => [named.Name],
        ArrayTypeReference array => References(array.Item),
        DictionaryTypeReference map => References(map.Value),
        _ => [],
    };
}
