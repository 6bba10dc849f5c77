using KoreApiKit.Spec.Diagnostics;
using KoreApiKit.Spec.Interactions;

namespace KoreApiKit.Spec.Tests.Interactions;

/// <summary>How the parameters and credentials of an operation travel in a contract.</summary>
public sealed class RequestTests
{
    [Theory]
    [InlineData("in: path, name: id, required: true, schema: { type: string }, example: 'a b/c'", "/a%20b%2Fc")]
    [InlineData("in: path, name: id, required: true, style: label, explode: true, schema: { type: array, items: { type: string } }, example: [a, b]", "/.a.b")]
    [InlineData("in: path, name: id, required: true, style: matrix, explode: true, schema: { type: object }, example: { r: 1, g: 2 }", "/;r=1;g=2")]
    [InlineData("in: path, name: id, required: true, schema: { type: integer, minimum: 7 }", "/7")]
    public void A_path_parameter_is_part_of_the_exact_path(string parameter, string expected) =>
        Assert.Equal(expected, Request("/{id}", parameter).Path);

    [Theory]
    [InlineData("name: q, schema: { type: array, items: { type: string } }, example: [a, b]", "q='a'; q='b'")]
    [InlineData("name: q, explode: false, schema: { type: array, items: { type: string } }, example: [a, b]", "q='a,b'")]
    [InlineData("name: q, style: pipeDelimited, explode: false, schema: { type: array, items: { type: string } }, example: [a, b]", "q='a|b'")]
    [InlineData("name: q, style: deepObject, schema: { type: object }, example: { a: 1 }", "q[a]='1'")]
    [InlineData("name: q, schema: { const: sms }", "q='sms'")]
    [InlineData("name: q, schema: { type: integer }, example: 3", "q={'match':'regex','regex':'^-?[0-9]+$','value':'3'}")]
    [InlineData("name: q, schema: { type: boolean }, example: true", "q={'match':'regex','regex':'^(true|false)$','value':'true'}")]
    public void A_query_parameter_is_written_by_its_style(string parameter, string expected) => Assert.Equal(
        expected,
        string.Join("; ", Request("/", $"in: query, required: true, {parameter}").Query.Select(field => $"{field.Name}={ContractFixture.Show(field.Json)}")));

    [Fact]
    public void An_optional_parameter_is_sent_only_by_the_example_of_its_name()
    {
        const string Parameter = "in: query, name: q, schema: { type: string }, examples: { some: { value: x } }";

        Assert.Empty(Request("/", Parameter).Query);
        Assert.Single(Request("/", Parameter, "some").Query);
    }

    [Fact]
    public void The_scalar_values_are_there_for_the_caller() => Assert.Equal(
        ["PetId=5"],
        Request("/{pet-id}", "in: path, name: pet-id, required: true, schema: { type: integer }, example: 5")
            .Arguments.Select(argument => $"{argument.Name}={argument.Literal.Text}"));

    [Theory]
    [InlineData("type: apiKey, in: header, name: X-Key", "X-Key={'match':'regex','regex':'^\\\\S+$','value':'credential'}")]
    [InlineData("type: http, scheme: bearer", "Authorization={'match':'regex','regex':'^Bearer \\\\S+$','value':'Bearer credential'}")]
    [InlineData("type: http, scheme: basic", "Authorization={'match':'regex','regex':'^Basic [A-Za-z0-9+/]+={0,2}$','value':'Basic Y3JlZGVudGlhbA=='}")]
    [InlineData("type: apiKey, in: cookie, name: sid", "Cookie={'match':'regex','regex':'^(.*; )?sid=[^;]+(;.*)?$','value':'sid=credential'}")]
    public void A_credential_is_pinned_by_its_form(string scheme, string expected)
    {
        ContractModel contracts = ContractFixture.Build($$"""
            openapi: 3.1.0
            info: { title: Test, version: '1' }
            security: [{ it: [] }]
            paths:
              /things: { get: { operationId: get, responses: { '204': { description: none } } } }
            components: { securitySchemes: { it: { {{scheme}} } } }
            """).Contracts;

        Assert.Equal(
            [expected],
            Assert.Single(Assert.Single(contracts.Operations).Interactions).Request.Headers.Select(field => $"{field.Name}={ContractFixture.Show(field.Json)}"));
    }

    [Theory]
    [InlineData("requestBody: { required: true, content: { image/png: { schema: { type: string } } } }", "a request body of image/png cannot be pinned")]
    [InlineData("requestBody: { required: true, content: { multipart/mixed: { schema: { type: array, items: { type: string } }, example: [a] } } }", "a request body of multipart/mixed that is no object cannot be pinned")]
    [InlineData("requestBody: { required: true, content: { application/json: { schema: { type: string }, example: 5 } } }", "the request's example violates its schema")]
    [InlineData("requestBody: { required: true, content: { application/json: { schema: { type: string, pattern: '(?!a)a' } } } }", "no value of the request's schema is found; give the request an example")]
    [InlineData("parameters: [{ in: query, name: q, required: true, schema: { type: string, pattern: '(?!a)a' } }]", "no value of the parameter 'q' is found; give it an example")]
    public void What_cannot_be_pinned_is_left_out_and_said(string member, string reason)
    {
        (ContractModel contracts, IReadOnlyList<Finding> findings) = ContractFixture.Build($$"""
            openapi: 3.1.0
            info: { title: Test, version: '1' }
            paths:
              /things:
                post:
                  {{member}}
                  responses: { '204': { description: none } }
            """);

        Assert.Empty(contracts.Operations);
        Assert.Equal(reason, Assert.Single(findings, finding => finding.Descriptor.Id == "KAK312").Arguments[1]);
    }

    [Fact]
    public void A_form_is_pinned_field_by_field()
    {
        InteractionBodyModel body = Body("application/x-www-form-urlencoded", "");

        Assert.Equal(
            "{'kind':{'match':'regex','regex':'^(new|old)$','value':'new'},'fixed':'1','tags':{'match':'type','min':1,'max':3,'value':[{'match':'regex','regex':'^[a-z]+$','value':'x'}]},"
            + "'meta':{'match':'regex','regex':'^\\\\s*\\\\{[\\\\s\\\\S]*\\\\}\\\\s*$','value':'{\\'a\\':1}'},'file':{'match':'type','value':'a,b'}}",
            ContractFixture.Show(body.Matchers!));
    }

    [Fact]
    public void Parts_are_fields_files_and_JSON()
    {
        InteractionBodyModel body = Body("multipart/form-data", ", encoding: { file: { contentType: 'text/csv, text/*' }, tags: { contentType: application/json } }");

        Assert.Null(body.Matchers);
        Assert.Equal(
            [("kind", null, null), ("fixed", null, null), ("tags", null, "application/json"), ("meta", null, "application/json"), ("file", "file", "text/csv")],
            body.Parts.Select(part => (part.Name, part.FileName, part.ContentType)));
        Assert.Equal("{'match':'type','value':'a,b'}", ContractFixture.Show(body.Parts[4].Json));
        Assert.Equal("'1'", ContractFixture.Show(body.Parts[1].Json));
    }

    [Fact]
    public void A_list_is_a_part_for_each_item()
    {
        Assert.Equal(["kind", "fixed", "tags", "tags", "meta", "file"], Body("multipart/form-data", "").Parts.Select(part => part.Name));
    }

    [Fact]
    public void Each_method_of_the_client_pins_what_it_sends()
    {
        Assert.Equal(
            [("POST /things, default: 204", "application/x-www-form-urlencoded"), ("POST /things, default as text/plain: 204", "text/plain")],
            ContractFixture.OfPath("/things", """
                post:
                  requestBody:
                    required: true
                    content:
                      text/plain: { schema: { type: string }, example: a }
                      multipart/form-data: { schema: { type: object }, example: { a: b } }
                      application/x-www-form-urlencoded: { schema: { type: object }, example: { a: b } }
                  responses: { '204': { description: none } }
            """).Select(interaction => (interaction.Description, interaction.Request.Body!.MediaType)));
    }

    private static InteractionBodyModel Body(string mediaType, string encoding) => Assert.Single(ContractFixture.OfPath("/things", $$"""
                post:
                  requestBody:
                    required: true
                    content:
                      {{mediaType}}: { schema: { type: object, properties: {
                          kind: { type: string, enum: [new, old] }, fixed: { const: 1 }, tags: { type: array, maxItems: 3, items: { type: string, pattern: '^[a-z]+$' } },
                          meta: { type: object, properties: { a: { type: integer } } }, file: { type: string, format: binary } } },
                        example: { kind: new, fixed: 1, tags: [x, y], meta: { a: 1 }, file: 'a,b', none: null }{{encoding}} }
                  responses: { '204': { description: none } }
            """)).Request.Body!;

    private static InteractionRequestModel Request(string path, string parameter, string example = "default") =>
        Assert.Single(ContractFixture.OfPath(path, $$"""
                get:
                  parameters: [{ {{parameter}} }]
                  responses: { '200': { description: it, content: { application/json: { schema: { type: string }, examples: { {{example}}: { value: x } } } } } }
            """)).Request;
}
