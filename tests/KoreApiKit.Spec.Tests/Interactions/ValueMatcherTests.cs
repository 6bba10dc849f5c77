namespace KoreApiKit.Spec.Tests.Interactions;

/// <summary>What a contract asks of a value follows from the schema; where it asks nothing more, from the value's type.</summary>
public sealed class ValueMatcherTests
{
    private const string Time = "x-koreapikit-formats: { clock: { type: time, pattern: 'h:mm tt' } }";

    [Theory]
    [InlineData("{ type: string }", "Rex", "{'match':'type','value':'Rex'}")]
    [InlineData("{ type: string, const: Rex }", "Rex", "'Rex'")]
    [InlineData("{ type: string, enum: [a.b, c] }", "c", @"{'match':'regex','regex':'^(a\\.b|c)$','value':'c'}")]
    [InlineData("{ type: string, pattern: '^[a-z]+$' }", "rex", "{'match':'regex','regex':'^[a-z]+$','value':'rex'}")]
    [InlineData("{ type: string, pattern: 'e' }", "rex", @"{'match':'regex','regex':'[\\s\\S]*(?:e)[\\s\\S]*','value':'rex'}")]
    [InlineData("{ type: string, minLength: 1 }", "Rex", @"{'match':[{'match':'type','value':'Rex'},{'match':'regex','regex':'^[\\s\\S]+$','value':'Rex'}],'value':'Rex'}")]
    [InlineData("{ type: string, minLength: 2, maxLength: 5 }", "Rex", @"{'match':[{'match':'type','value':'Rex'},{'match':'regex','regex':'^[\\s\\S]{2,5}$','value':'Rex'}],'value':'Rex'}")]
    [InlineData("{ type: string, maxLength: 5000 }", "Rex", "{'match':'type','value':'Rex'}")]
    [InlineData("{ type: string, format: uuid }", "3fa85f64-5717-4562-b3fc-2c963f66afa6", "{'match':'regex','regex':'^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$','value':'3fa85f64-5717-4562-b3fc-2c963f66afa6'}")]
    [InlineData("{ type: string, format: unheard-of }", "Rex", "{'match':'type','value':'Rex'}")]
    [InlineData("{ type: integer }", "3", "{'match':'integer','value':3}")]
    [InlineData("{ type: integer, enum: [1, 2] }", "2", "{'match':'regex','regex':'^(1|2)$','value':2}")]
    [InlineData("{ type: number }", "1.5", "{'match':'number','value':1.5}")]
    [InlineData("{ type: [integer, number] }", "3", "{'match':'number','value':3}")]
    [InlineData("{ type: boolean }", "true", "{'match':'boolean','value':true}")]
    [InlineData("{ type: [string, 'null'] }", "null", "{'match':'null','value':null}")]
    [InlineData("{ type: [string, 'null'] }", "Rex", "{'match':'type','value':'Rex'}")]
    [InlineData("true", "{ a: [1] }", "{'a':{'match':'type','min':0,'value':[{'match':'number','value':1}]}}")]
    public void A_scalar(string schema, string example, string expected) => Assert.Equal(expected, ContractFixture.OfValue(schema, example));

    [Fact]
    public void A_pattern_and_a_length_hold_together() => Assert.Equal(
        @"{'match':[{'match':'regex','regex':'^[a-z]+$','value':'rex'},{'match':'regex','regex':'^[\\s\\S]{0,5}$','value':'rex'}],'value':'rex'}",
        ContractFixture.OfValue("{ type: string, pattern: '^[a-z]+$', maxLength: 5 }", "rex"));

    [Fact]
    public void A_format_of_the_author_is_matched_by_its_pattern() => Assert.Equal(
        "{'match':'regex','regex':'^(0?[1-9]|1[0-2]):[0-5][0-9] (AM|PM)$','value':'9:00 AM'}",
        ContractFixture.OfValue("{ type: string, format: clock }", "'9:00 AM'", Time));

    [Theory]
    [InlineData("{ type: array, items: { type: integer } }", "[1, 2]", "{'match':'type','min':0,'value':[{'match':'integer','value':1}]}")]
    [InlineData("{ type: array, items: { type: integer }, minItems: 2, maxItems: 4 }", "[1, 2, 3]", "{'match':'type','min':2,'max':4,'value':[{'match':'integer','value':1},{'match':'integer','value':1}]}")]
    [InlineData("{ type: array, items: { type: integer } }", "[]", "{'match':'type','value':[]}")]
    [InlineData("{ type: array, prefixItems: [{ type: string }, { type: integer }] }", "[a, 1]", "[{'match':'type','value':'a'},{'match':'integer','value':1}]")]
    public void An_array(string schema, string example, string expected) => Assert.Equal(expected, ContractFixture.OfValue(schema, example));

    [Fact]
    public void Items_of_several_shapes_must_each_be_there() => Assert.Equal(
        "{'match':'arrayContains','variants':[{'a':{'match':'integer','value':1}},{'b':{'match':'type','value':'x'}}]}",
        ContractFixture.OfValue(
            "{ type: array, items: { anyOf: [{ type: object, required: [a], properties: { a: { type: integer } } }, { type: object, required: [b], properties: { b: { type: string } } }] } }",
            "[{ a: 1 }, { b: x }]"));

    [Theory]
    [InlineData("{ type: object, properties: { a: { type: integer } } }", "{ a: 1, b: x }", "{'a':{'match':'integer','value':1},'b':{'match':'type','value':'x'}}")]
    [InlineData("{ type: object, additionalProperties: { type: integer } }", "{ x: 1, y: 2 }", "{'match':'eachValue','rules':[{'match':'integer','value':1}],'value':{'x':1,'y':2}}")]
    [InlineData("{ type: object, additionalProperties: { type: object, properties: { a: { type: integer } } } }", "{ x: { a: 1 } }", "{'match':'values','value':{'x':{'a':{'match':'integer','value':1}}}}")]
    [InlineData("{ allOf: [{ properties: { a: { type: integer } } }, { properties: { a: { enum: [1, 2] } } }] }", "{ a: 1 }", "{'a':{'match':'regex','regex':'^(1|2)$','value':1}}")]
    [InlineData("{ oneOf: [{ type: object, required: [a], properties: { a: { type: integer } } }, { type: object, required: [b] }] }", "{ a: 1 }", "{'a':{'match':'integer','value':1}}")]
    [InlineData("{ patternProperties: { '^x-': { type: integer } } }", "{ x-a: 1 }", "{'x-a':{'match':'integer','value':1}}")]
    public void An_object(string schema, string example, string expected) => Assert.Equal(expected, ContractFixture.OfValue(schema, example));

    [Theory]
    [InlineData("{ type: string, format: date }", "{'match':'regex','regex':'^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$','generate':'Date','format':'yyyy-MM-dd','value':'2024-05-17'}")]
    [InlineData("{ type: integer, minimum: 5, exclusiveMaximum: 7 }", "{'match':'integer','value':5}")]
    [InlineData("{ type: string, pattern: '^[A-Z]{2}-\\d+$' }", "{'match':'regex','regex':'^[A-Z]{2}-[0-9]+$','value':'AA-1'}")]
    [InlineData("{ type: object, required: [a], properties: { a: { type: boolean }, b: { type: string } } }", "{'a':{'match':'boolean','value':true}}")]
    public void A_value_that_no_example_gives_is_made_from_the_schema(string schema, string expected) =>
        Assert.Equal(expected, ContractFixture.OfValue(schema, null));

    [Fact]
    public void An_identity_that_is_made_up_is_generated_anew_each_time() =>
        Assert.Contains("'generate':'Uuid'", ContractFixture.OfValue("{ type: string, format: uuid }", null), StringComparison.Ordinal);

    [Fact]
    public void The_example_itself_is_kept_beside_the_matchers() =>
        Assert.Equal("""{"a":[1,2]}""", ContractFixture.Body("{ type: object }", "{ a: [1, 2] }").Example);
}
