using System.Collections.Immutable;
using KoreApiKit.Spec.Schemas;
using KoreApiKit.Spec.Schemas.Formats;
using KoreApiKit.Spec.Schemas.Validation;

namespace KoreApiKit.Spec.Tests.Schemas.Validation;

public sealed class SchemaValidatorTests
{
    private static readonly SchemaValidator s_validator = new();

    [Fact]
    public void A_violation_knows_both_places()
    {
        JsonSchema schema = SchemaTexts.Read("type: object\nproperties:\n  name:\n    maxLength: 2\n");
        SchemaViolation violation = Assert.Single(s_validator.Validate(schema, SchemaTexts.Instance("{\n  \"name\": \"long\"\n}")));
        Assert.Equal("instance.json(2,11)", violation.InstanceLocation.ToString());
        Assert.Equal("schema.yaml(4,5)", violation.SchemaLocation.ToString());
        Assert.Equal("the string has 4 characters, but may have at most 2", violation.Message);
    }

    [Fact]
    public void All_violations_are_given_and_names_are_suggested()
    {
        JsonSchema schema = SchemaTexts.Read("""
            {type: object, required: [name], properties: {name: {}, day: {enum: [MO, TU]}, list: {items: {type: integer}}}, additionalProperties: false}
            """);
        ImmutableArray<SchemaViolation> violations =
            s_validator.Validate(schema, SchemaTexts.Instance("""{"nam": 1, "day": "MU", "list": ["a", 1, null]}"""));
        Assert.Equal(
            [
                " the property 'name' is missing",
                "/day 'MU' is not one of 'MO', 'TU', did you mean 'MO'?",
                "/list/0 the value is the string 'a', but must be an integer",
                "/list/2 the value is null, but must be an integer",
                "/nam the property 'nam' is not allowed, did you mean 'name'?",
            ],
            violations.Select(violation => $"{violation.InstancePointer} {violation.Message}"));
    }

    [Fact]
    public void Of_alternatives_the_closest_explains_itself()
    {
        JsonSchema schema = SchemaTexts.Read("""
            oneOf: [{$ref: '#/$defs/cat'}, {$ref: '#/$defs/dog'}, {type: string}]
            $defs:
              cat: {type: object, required: [kind, lives], properties: {kind: {const: cat}, lives: {type: integer}}}
              dog: {type: object, required: [kind, barks], properties: {kind: {const: dog}, barks: {type: boolean}}}
            """);
        SchemaViolation violation = Assert.Single(s_validator.Validate(schema, SchemaTexts.Instance("""{"kind": "dog", "barks": 1}""")));
        Assert.Equal("/barks", violation.InstancePointer);
        Assert.Equal("'dog'", violation.Alternative);
        Assert.EndsWith("(as 'dog', the closest of 3 alternatives)", violation.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_discriminator_names_the_alternative_that_was_meant()
    {
        JsonSchema schema = SchemaTexts.Read("""
            oneOf: [{$ref: '#/$defs/cat'}, {$ref: '#/$defs/dog'}]
            discriminator: {propertyName: kind, mapping: {hound: '#/$defs/dog'}}
            $defs:
              cat: {required: [kind, meows]}
              dog: {required: [kind, barks, lives]}
            """);
        ImmutableArray<SchemaViolation> violations = s_validator.Validate(schema, SchemaTexts.Instance("""{"kind": "hound"}"""));
        Assert.Equal(["barks", "lives"], violations.Select(violation => violation.Message.Split('\'')[1]));
    }

    [Fact]
    public void Two_fitting_alternatives_are_named()
    {
        JsonSchema schema = SchemaTexts.Read("oneOf: [{title: Small, type: integer}, {type: string}, {maximum: 9}]");
        SchemaViolation violation = Assert.Single(s_validator.Validate(schema, SchemaTexts.Instance("3")));
        Assert.Equal("the value fits both 'Small' and alternative 3, but must fit exactly one of them", violation.Message);
    }

    [Theory]
    [InlineData(nameof(ValidationDirection.Any), "in out")]
    [InlineData(nameof(ValidationDirection.Request), "out")]
    [InlineData(nameof(ValidationDirection.Response), "in")]
    [InlineData(nameof(ValidationDirection.Unknown), "")]
    public void Required_properties_of_the_other_direction_may_be_absent(string direction, string missing)
    {
        JsonSchema schema = SchemaTexts.Read("{required: [in, out], properties: {in: {readOnly: true}, out: {writeOnly: true}}}");
        ImmutableArray<SchemaViolation> violations = s_validator.Validate(schema, SchemaTexts.Instance("{}"), Enum.Parse<ValidationDirection>(direction));
        Assert.Equal(missing, string.Join(" ", violations.Select(violation => violation.Message.Split('\'')[1])));
    }

    [Theory]
    [InlineData("9:00 AM", true)]
    [InlineData("12:59 PM", true)]
    [InlineData("13:00 PM", false)]
    [InlineData("09:00", false)]
    public void Formats_of_the_author_are_checked(string text, bool valid)
    {
        var validator = new SchemaValidator([TimeTextFormat.TryCreate("clock", "time", "h:mm tt", out _)!]);
        Assert.Equal(valid, validator.IsValid(SchemaTexts.Read("{format: clock}"), SchemaTexts.Instance($"\"{text}\"")));
    }

    [Fact]
    public void Nullable_of_version_3_0_allows_null_beside_any_keyword()
    {
        JsonSchema schema = SchemaTexts.ReadComponent("3.0.3", "A: {nullable: true, allOf: [{$ref: '#/components/schemas/B'}]}, B: {type: object}");
        Assert.True(s_validator.IsValid(schema, SchemaTexts.Instance("null")));
        Assert.False(s_validator.IsValid(schema, SchemaTexts.Instance("1")));
    }

    [Theory]
    [InlineData("{$ref: '#/$defs/a', $defs: {a: {allOf: [{$ref: '#/$defs/a'}, {$ref: '#/$defs/a'}], type: string}}}", "\"a\"", true)]
    [InlineData("{allOf: [{$ref: '#'}, {type: string}]}", "1", false)]
    [InlineData("{anyOf: [{$ref: '#'}, {type: string}]}", "\"a\"", true)]
    [InlineData("{$ref: '#', type: string}", "\"a\"", true)]
    [InlineData("{properties: {next: {$ref: '#'}}, type: object}", "{\"next\": {\"next\": {}}}", true)]
    [InlineData("{properties: {next: {$ref: '#'}}, type: object}", "{\"next\": {\"next\": 1}}", false)]
    public void Endless_schemas_come_to_an_end(string schema, string instance, bool valid) =>
        Assert.Equal(valid, s_validator.IsValid(SchemaTexts.Read(schema), SchemaTexts.Instance(instance)));

    [Fact]
    public void Schemas_that_branch_without_end_are_given_up()
    {
        string definitions = string.Join(", ", Enumerable.Range(0, 60).Select(i =>
            $"a{i}: {{allOf: [{{$ref: '#/$defs/a{i + 1}'}}, {{$ref: '#/$defs/a{i + 1}'}}]}}"));
        JsonSchema schema = SchemaTexts.Read($"{{$ref: '#/$defs/a0', $defs: {{{definitions}, a60: {{type: string}}}}}}");
        SchemaViolation violation = Assert.Single(s_validator.Validate(schema, SchemaTexts.Instance("\"a\"")));
        Assert.Contains("too deeply", violation.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Deep_instances_are_checked()
    {
        JsonSchema schema = SchemaTexts.Read("{type: array, items: {$ref: '#'}}");
        Assert.True(s_validator.IsValid(schema, SchemaTexts.Instance(new string('[', 200) + new string(']', 200))));
    }

    [Fact]
    public void A_pattern_that_takes_too_long_is_a_violation()
    {
        JsonSchema schema = SchemaTexts.Read("{pattern: '^(a+)+$'}");
        SchemaViolation violation = Assert.Single(s_validator.Validate(schema, SchemaTexts.Instance($"\"{new string('a', 40)}!\"")));
        Assert.Equal("pattern", violation.Keyword);
    }

    [Fact]
    public void A_cancelled_check_stops()
    {
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();
        JsonSchema schema = SchemaTexts.Read("{items: {type: integer}}");
        string instance = "[" + string.Join(",", Enumerable.Range(0, 5000)) + "]";
        Assert.Throws<OperationCanceledException>(() =>
            s_validator.Validate(schema, SchemaTexts.Instance(instance), ValidationDirection.Any, cancelled.Token));
    }

    [Fact]
    public async Task One_validator_serves_many_threads()
    {
        JsonSchema schema = SchemaTexts.Read("{items: {$ref: '#/$defs/a'}, $defs: {a: {pattern: '^[a-z]+$', enum: [a, b, c]}}}");
        var instance = SchemaTexts.Instance("""["a", "b", "D"]""");
        var validator = new SchemaValidator();
        int[] counts = await Task.WhenAll(Enumerable.Range(0, 64).Select(_ => Task.Run(() => validator.Validate(schema, instance).Length)));
        Assert.All(counts, count => Assert.Equal(2, count));
    }
}
