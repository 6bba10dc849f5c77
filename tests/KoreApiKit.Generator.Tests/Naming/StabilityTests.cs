using System.Text.Json.Nodes;
using CsCheck;
using KoreApiKit.Generator.Pipeline;
using KoreApiKit.Spec.Collections;
using KoreApiKit.Spec.Model;
using KoreApiKit.Spec.OpenApi;

namespace KoreApiKit.Generator.Tests.Naming;

/// <summary>Names and files follow from what they are about: order does not matter, and neither does what else is there.</summary>
public class StabilityTests
{
    private static readonly string[] Words = ["zebra", "cat", "Pet", "list pets", "owner-address", "Vet", "street", "name", "kind", "first", "Toy", "id", "PetCase", "x"];

    private static readonly IReadOnlyDictionary<string, string> Original = Files(StabilityDocument.Read());

    private static readonly Gen<string> Word = OneOf(Words);

    private static readonly Gen<JsonNode> Schema = Gen.Recursive<JsonNode>((depth, inner) => depth > 2
        ? OneOf("string", "integer", "boolean").Select(type => (JsonNode)new JsonObject { ["type"] = type })
        : Gen.OneOf(
            Gen.Bool.Select(_ => (JsonNode)new JsonObject { ["$ref"] = "#/components/schemas/Cat" }),
            Gen.Select(Word.Array[1, 3], inner, (names, child) => Record(names, child)),
            inner.Select(item => (JsonNode)new JsonObject { ["type"] = "array", ["items"] = item.DeepClone() }),
            Word.Array[1, 3].Select(values => (JsonNode)new JsonObject { ["type"] = "string", ["enum"] = Array(values.Distinct()) })));

    [Fact]
    public void The_order_of_components_paths_methods_and_responses_changes_no_byte() => Gen.Int[0, int.MaxValue].Sample(
        seed =>
        {
            JsonNode shuffled = StabilityDocument.Shuffle(StabilityDocument.Read(), pointer => !IsOrderedByMeaning(pointer), new Random(seed));
            Assert.Equal(Original, Files(shuffled));
        },
        iter: 50);

    [Fact]
    public void The_order_of_properties_changes_no_name() => Gen.Int[0, int.MaxValue].Sample(
        seed =>
        {
            JsonNode shuffled = StabilityDocument.Shuffle(StabilityDocument.Read(), _ => true, new Random(seed));
            Assert.Equal(Original.Keys, Files(shuffled).Keys);
            Assert.Equal(Names(StabilityDocument.Read()), Names(shuffled));
        },
        iter: 50);

    [Fact]
    public void An_unrelated_schema_changes_no_other_file() => Gen.Select(Word, Schema).Sample(
        (name, schema) =>
        {
            JsonObject document = StabilityDocument.Read();
            document["components"]!["schemas"]!["Z" + name] = schema.DeepClone();
            AssertOthersUnchanged(Files(document), "Json");
        },
        iter: 200);

    [Fact]
    public void An_unrelated_operation_changes_no_other_file() => Gen.Select(Word, Schema, Schema).Sample(
        (name, body, result) =>
        {
            JsonObject document = StabilityDocument.Read();
            document["paths"]!["/zoo/" + name] = new JsonObject
            {
                ["put"] = new JsonObject
                {
                    ["operationId"] = "z " + name,
                    ["tags"] = Array(["Zoo"]),
                    ["requestBody"] = new JsonObject { ["content"] = Json(body) },
                    ["responses"] = new JsonObject { ["200"] = new JsonObject { ["description"] = "It.", ["content"] = Json(result) } },
                },
            };
            AssertOthersUnchanged(Files(document), "Json", "Client");
        },
        iter: 200);

    // The list of types is a file of its own, and the interface of the client names every operation.
    private static void AssertOthersUnchanged(IReadOnlyDictionary<string, string> files, params string[] lists)
    {
        foreach ((string name, string text) in Original)
        {
            Assert.True(files.ContainsKey(name), name + " is gone");
            if (!lists.Contains(name.Split('.')[^3]))
            {
                Assert.Equal((name, text), (name, files[name]));
            }
        }
    }

    // Properties are declared in the order of the document, so that they read as there.
    private static bool IsOrderedByMeaning(string pointer) => pointer.EndsWith("/properties", StringComparison.Ordinal);

    private static SortedDictionary<string, string> Files(JsonNode document) =>
        new(Generate(document).Files.ToDictionary(file => file.Name, file => file.Text.ToString()), StringComparer.Ordinal);

    private static string[] Names(JsonNode document)
    {
        ApiModel model = Generate(document).Api.Model!;
        IEnumerable<string> types = model.Types.SelectMany(type => Members(type).Select(member => $"{type.Name}.{member}").Prepend(type.Name));
        IEnumerable<string> operations = model.Client.Groups.SelectMany(group => group.Operations).Select(operation => $"{operation.Method} {operation.Path} {operation.Name}");
        return [.. types.Concat(operations).Order(StringComparer.Ordinal)];
    }

    private static IEnumerable<string> Members(TypeModel type) => type switch
    {
        RecordType record => record.Properties.Select(property => $"{property.WireName} {property.Name}"),
        EnumType @enum => @enum.Members.Select(member => member.Name),
        UnionType union => union.Cases.Select(@case => @case.Name),
        _ => [],
    };

    private static ApiGeneration Generate(JsonNode document) => ApiGeneration.Run(
        "spec/api.json",
        [new SpecSource("spec/api.json", document.ToJsonString())],
        new SpecFileOptions { Namespace = "Acme.Api" },
        CancellationToken.None);

    private static Gen<string> OneOf(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(index => texts[index]);

    private static JsonNode Record(string[] names, JsonNode child)
    {
        var properties = new JsonObject();
        foreach (string name in names)
        {
            properties[name] = child.DeepClone();
        }

        return new JsonObject { ["type"] = "object", ["properties"] = properties };
    }

    private static JsonObject Json(JsonNode schema) => new() { ["application/json"] = new JsonObject { ["schema"] = schema.DeepClone() } };

    private static JsonArray Array(IEnumerable<string> values) => [.. values.Select(value => (JsonNode)value)];
}
