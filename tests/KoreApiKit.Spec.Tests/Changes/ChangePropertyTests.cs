using CsCheck;
using KoreApiKit.Spec.Changes;
using KoreApiKit.Spec.Changes.Rules;
using KoreApiKit.Spec.OpenApi;
using KoreApiKit.Spec.Tests.OpenApi;

namespace KoreApiKit.Spec.Tests.Changes;

/// <summary>What holds for any documents: nothing changes from a document to itself, and a change is seen from both sides.</summary>
public class ChangePropertyTests
{
    private static readonly Gen<string> Scalar = Gen.OneOf(
        Gen.Select(Gen.Int[0, 3], Gen.Int[4, 9], (least, most) => $"{{ type: string, minLength: {least}, maxLength: {most} }}"),
        Gen.Select(Gen.Int[-3, 3], least => $"{{ type: integer, minimum: {least} }}"),
        Gen.Int[1, 4].Select(count => $"{{ type: string, enum: [{string.Join(", ", Enumerable.Range(0, count).Select(index => $"v{index}"))}] }}"),
        Gen.Const("{ type: boolean }"),
        Gen.Const("{ $ref: '#/components/schemas/Node' }"));

    private static readonly Gen<string> Schema = Gen.Recursive<string>((depth, inner) => depth > 3
        ? Scalar
        : Gen.OneOf(
            Scalar,
            inner.Select(item => $"{{ type: array, items: {item} }}"),
            Gen.Select(inner, inner, Gen.Bool, (a, b, required) => $"{{ type: object, {(required ? "required: [a], " : "")}properties: {{ a: {a}, b: {b} }} }}"),
            Gen.Select(inner, inner, (a, b) => $"{{ oneOf: [{{ type: object, required: [x], properties: {{ x: {a} }} }}, {{ type: array, items: {b} }}] }}"),
            inner.Select(value => $"{{ allOf: [{{ type: object, properties: {{ c: {value} }} }}, {{ type: object, properties: {{ d: {{ type: string }} }} }}] }}")));

    [Fact]
    public void A_document_is_equal_to_itself() =>
        Schema.Sample(schema => Assert.Empty(Ids(schema, schema)), iter: 200);

    [Fact]
    public void Two_schemas_that_differ_by_a_change_are_told_apart_both_ways() =>
        Gen.Select(Schema, Scalar.Where(text => !text.Contains("$ref", StringComparison.Ordinal))).Sample(
            (schema, scalar) =>
            {
                string before = $"{{ type: object, properties: {{ it: {schema}, value: {scalar} }} }}";
                string now = $"{{ type: object, properties: {{ it: {schema}, value: {Mutated(scalar)} }} }}";
                Assert.NotEmpty(Ids(before, now));
                Assert.NotEmpty(Ids(now, before));
            },
            iter: 200);

    [Fact]
    public void Of_what_one_direction_breaks_the_other_takes_no_harm() =>
        Gen.Select(Gen.Int[1, 9], Gen.Int[1, 9]).Where((before, now) => before != now).Sample(
            (before, now) =>
            {
                string Limited(int limit) => $"{{ type: string, maxLength: {limit} }}";
                ApiChange[] changes = [.. Compare(Limited(before), Limited(now))];
                Assert.Equal(2, changes.Length);
                Assert.Single(changes, change => change.Rule.Severity == ChangeSeverity.Additive);
                Assert.Single(changes, change => change.Rule.Severity == (now < before ? ChangeSeverity.Breaking : ChangeSeverity.Risky));
            },
            iter: 50);

    private static string Mutated(string scalar) =>
        scalar.Contains("minLength", StringComparison.Ordinal) ? scalar.Replace("maxLength: ", "maxLength: 1", StringComparison.Ordinal)
        : scalar.Contains("minimum", StringComparison.Ordinal) ? scalar.Replace("integer", "number", StringComparison.Ordinal)
        : scalar.Contains("enum", StringComparison.Ordinal) ? scalar.Replace("[v0", "[other, v0", StringComparison.Ordinal)
        : "{ type: string }";

    private static string[] Ids(string before, string now) => [.. Compare(before, now).Select(change => change.Rule.Id)];

    private static IEnumerable<ApiChange> Compare(string before, string now) => ApiComparison.Compare(Document(before), Document(now));

    private static OpenApiDocument Document(string schema) => Assert.IsType<OpenApiDocument>(Documents.Read(Documents.Head + $$"""
        paths:
          /things:
            post:
              requestBody: { content: { application/json: { schema: {{schema}} } } }
              responses:
                '200': { description: OK, content: { application/json: { schema: {{schema}} } } }
        components:
          schemas:
            Node: { type: object, properties: { next: { $ref: '#/components/schemas/Node' }, text: { type: string } } }
        """).Document);
}
