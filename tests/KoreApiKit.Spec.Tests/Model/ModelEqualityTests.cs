using System.Reflection;
using KoreApiKit.Spec.Diagnostics;
using KoreApiKit.Spec.Model;
using KoreApiKit.Spec.OpenApi;
using static KoreApiKit.Spec.Tests.Model.ModelFixture;

namespace KoreApiKit.Spec.Tests.Model;

public class ModelEqualityTests
{
    private const string Document = """
        openapi: 3.1.0
        info: { title: Test, version: '1' }
        paths:
          /pets:
            post:
              operationId: addPet
              requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } }
              responses: { '200': { description: Done., content: { application/json: { schema: { $ref: '#/components/schemas/Either' } } } } }
        components:
          schemas:
            Pet: { type: object, description: An animal., properties: { name: { type: string, pattern: '^a' }, age: { type: [integer, 'null'], default: 3 } } }
            Shop: { type: object, properties: { kind: { type: string, enum: [a, b] }, pets: { type: array, items: { $ref: '#/components/schemas/Pet' } } } }
            Either: { oneOf: [{ $ref: '#/components/schemas/Pet' }, { $ref: '#/components/schemas/Shop' }, { type: string }] }
        """;

    [Fact]
    public void The_same_text_gives_equal_models()
    {
        ApiModel first = ModelOf(Document);
        ApiModel second = ModelOf(Document);

        Assert.Equal(first, second);
        Assert.Equal(first.GetHashCode(), second.GetHashCode());
    }

    [Fact]
    public void Moved_and_commented_text_gives_an_equal_model() =>
        Assert.Equal(ModelOf(Document), ModelOf("# a comment\n\n" + Document.Replace("paths:", "# moved\npaths:", StringComparison.Ordinal)));

    [Fact]
    public void A_moved_file_gives_an_equal_model()
    {
        ApiModel here = Build("spec/api.yaml", Options, new SpecSource("spec/api.yaml", Document)).Model;
        ApiModel there = Build("/elsewhere/deep/api.yaml", Options, new SpecSource("/elsewhere/deep/api.yaml", Document)).Model;

        Assert.Equal(here, there);
    }

    [Fact]
    public void Schemas_in_another_order_give_an_equal_model()
    {
        string[] lines = Document.ReplaceLineEndings("\n").Split('\n');
        string reordered = string.Join('\n', [.. lines[..^3], lines[^1], lines[^2], lines[^3]]);

        Assert.Equal(ModelOf(Document), ModelOf(reordered));
    }

    [Theory]
    [InlineData("An animal.", "An old animal.")]
    [InlineData("pattern: '^a'", "pattern: '^b'")]
    [InlineData("default: 3", "default: 4")]
    [InlineData("enum: [a, b]", "enum: [a, c]")]
    [InlineData("operationId: addPet", "operationId: putPet")]
    [InlineData("description: Done.", "description: Made.")]
    public void Changed_meaning_gives_an_unequal_model(string from, string to) =>
        Assert.NotEqual(ModelOf(Document), ModelOf(Document.Replace(from, to, StringComparison.Ordinal)));

    [Fact]
    public void A_model_holds_no_node_and_no_place_of_the_spec()
    {
        var types = new HashSet<Type>();
        Visit(ModelOf(Document), types, new HashSet<object>(ReferenceEqualityComparer.Instance));

        Assert.Contains(typeof(UnionCaseModel), types);
        Assert.All(types, type => Assert.False(
            type == typeof(SpecLocation) || type == typeof(SourceSpan)
                || type.Namespace is "KoreApiKit.Spec.Text" or "KoreApiKit.Spec.Schemas" or "KoreApiKit.Spec.OpenApi" or "KoreApiKit.Spec.Shapes",
            type.FullName));
    }

    private static void Visit(object? value, HashSet<Type> types, HashSet<object> seen)
    {
        if (value is null || !seen.Add(value))
        {
            return;
        }

        Type type = value.GetType();
        types.Add(type);
        if (type.IsPrimitive || type.IsEnum || value is string)
        {
            return;
        }

        foreach (object? item in value is Array array ? array : Array.Empty<object>())
        {
            Visit(item, types, seen);
        }

        for (Type? declaring = type; declaring is not null; declaring = declaring.BaseType)
        {
            foreach (FieldInfo field in declaring.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            {
                Visit(field.GetValue(value), types, seen);
            }
        }
    }
}
