using System.Text.Json;
using CsCheck;
using KoreApiKit.Spec.Schemas;
using KoreApiKit.Spec.Schemas.Validation;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Spec.Tests.Schemas.Validation;

/// <summary>Laws of validation: a schema together with a value that it allows is generated, by construction.</summary>
public sealed class ValidationPropertyTests
{
    private static readonly SchemaValidator s_validator = new();

    private static readonly Gen<(string Schema, string Instance)> s_leaf = Gen.OneOf(
        Gen.Select(Gen.Int[-1000, 1000], Gen.Int[0, 50], Gen.Int[0, 50]).Select(parts =>
            ($$"""{"type": "integer", "minimum": {{parts.Item1 - parts.Item2}}, "exclusiveMaximum": {{parts.Item1 + parts.Item3 + 1}}}""", $"{parts.Item1}")),
        Gen.String[Gen.Char.AlphaNumeric, 0, 8].Select(text =>
            ($$"""{"type": "string", "minLength": {{text.Length}}, "maxLength": {{text.Length}}, "pattern": "^[A-Za-z0-9]*$"}""", JsonSerializer.Serialize(text))),
        Gen.Bool.Select(value => ("""{"type": ["boolean", "null"]}""", value ? "true" : "null")),
        Gen.Int[0, 9].Select(value => ($$"""{"enum": ["x", {{value}}.0, null]}""", $"{value}")));

    private static readonly Gen<(string Schema, string Instance)> s_pair = Gen.Recursive<(string Schema, string Instance)>((depth, inner) => depth >= 3
        ? s_leaf
        : Gen.Frequency(
            (2, s_leaf),
            (2, inner.Array[0, 4].Select(members => (
                $$"""{"type": "object", "additionalProperties": false, "required": [{{Join(members, i => $"\"p{i}\"")}}], "properties": { {{Join(members, i => $"\"p{i}\": {members[i].Schema}")}} } }""",
                $$"""{ {{Join(members, i => $"\"p{i}\": {members[i].Instance}")}} }"""))),
            (2, inner.Array[0, 4].Select(items => (
                $$"""{"type": "array", "prefixItems": [{{Join(items, i => items[i].Schema)}}], "items": false}""",
                $"[{Join(items, i => items[i].Instance)}]"))),
            (1, inner.Select(pair => ($$"""{"allOf": [{{pair.Schema}}, true]}""", pair.Instance))),
            (1, inner.Select(pair => ($$"""{"anyOf": [false, {{pair.Schema}}]}""", pair.Instance))),
            (1, Gen.Select(inner, Gen.Guid).Select(parts => (
                $$"""{"$ref": "#a{{parts.Item2:N}}", "$defs": {"d": {"$anchor": "a{{parts.Item2:N}}", "allOf": [{{parts.Item1.Schema}}]} } }""",
                parts.Item1.Instance))),
            (1, inner.Select(pair => ($$"""{"not": {"not": {{pair.Schema}} } }""", pair.Instance)))));

    [Fact]
    public void A_value_made_for_a_schema_is_valid() =>
        s_pair.Sample(pair =>
        {
            JsonSchema schema = SchemaTexts.Read($$"""{"items": {{pair.Schema}} }""").Items!;
            return s_validator.Validate(schema, SchemaTexts.Instance(pair.Instance)).IsEmpty;
        });

    [Fact]
    public void Both_ways_of_asking_agree_for_any_value() =>
        Gen.Select(s_pair, s_pair).Sample((left, right) =>
        {
            JsonSchema schema = SchemaTexts.Read($$"""{"items": {{left.Schema}} }""").Items!;
            SpecNode instance = SchemaTexts.Instance(right.Instance);
            return s_validator.IsValid(schema, instance) == s_validator.Validate(schema, instance).IsEmpty;
        });

    [Fact]
    public void A_schema_and_its_negation_never_agree() =>
        Gen.Select(s_pair, s_pair).Sample((left, right) =>
        {
            JsonSchema schema = SchemaTexts.Read($$"""{"prefixItems": [{{left.Schema}}, {"not": {{left.Schema}} }]}""");
            SpecNode instance = SchemaTexts.Instance(right.Instance);
            return s_validator.IsValid(schema.PrefixItems[0], instance) != s_validator.IsValid(schema.PrefixItems[1], instance);
        });

    [Fact]
    public void A_value_equals_itself_however_its_keys_are_ordered() =>
        s_pair.Sample(pair =>
        {
            SpecNode instance = SchemaTexts.Instance(pair.Instance);
            SpecNode other = Reverse(SchemaTexts.Instance(pair.Instance));
            return NodeEquality.Instance.Equals(instance, other)
                && NodeEquality.Instance.GetHashCode(instance) == NodeEquality.Instance.GetHashCode(other);
        });

    private static SpecNode Reverse(SpecNode node) => node switch
    {
        MappingNode mapping => new MappingNode(mapping.Location, [.. mapping.Entries.Reverse().Select(entry => entry with { Value = Reverse(entry.Value) })]),
        SequenceNode sequence => new SequenceNode(sequence.Location, [.. sequence.Items.Select(Reverse)]),
        _ => node,
    };

    private static string Join<T>(T[] items, Func<int, string> text) => string.Join(", ", items.Select((_, index) => text(index)));
}
