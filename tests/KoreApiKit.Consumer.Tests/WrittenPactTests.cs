using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using KoreApiKit.Contracts.Multipart;
using KoreApiKit.Contracts.Pacts;
using KoreApiKit.Contracts.Pacts.Writing;
using KoreApiKit.Contracts.Specifications;
using KoreApiKit.Pact;
using KoreApiKit.Pact.Matchers;
using KoreApiKit.Pact.Model;
using KoreApiKit.Spec.Diagnostics;
using KoreApiKit.Spec.Interactions;
using KoreApiKit.Spec.Model;

namespace KoreApiKit.Consumer.Tests;

/// <summary>
/// What is written from a specification without a client is what the Pact engine writes after a client has sent it. The
/// engine is the judge: each interaction is exercised against its mock server.
/// </summary>
public sealed class WrittenPactTests
{
    private const string Consumer = "web";
    private const string Provider = "shop";

    [Theory]
    [InlineData("{ type: object, additionalProperties: { type: integer } }", """{ "b": 1, "a": 2 }""")]
    [InlineData("{ type: object, additionalProperties: { type: string } }", """{ "it's": "it's \"é\" <b>" }""")]
    [InlineData("{ type: object, additionalProperties: { type: string, format: uuid } }", """{ "a": "f81d4fae-7dec-11d0-a765-00a0c91e6bf6" }""")]
    [InlineData("{ type: array, items: { oneOf: [{ const: 1 }, { const: x }] } }", """[1, "x"]""")]
    [InlineData("{ type: object, additionalProperties: { type: string, minLength: 1, maxLength: 9 } }", """{ "a": "x" }""")]
    [InlineData("{ type: object, additionalProperties: { type: object, properties: { n: { type: number } } } }", """{ "a": { "n": 1.5 } }""")]
    [InlineData("{ type: object, additionalProperties: { type: array, items: { type: boolean } } }", """{ "a": [true] }""")]
    [InlineData("{ type: array, items: { type: object } }", """[{ "a": 1 }, { "b": "x" }]""")]
    [InlineData("{ type: array, items: { oneOf: [{ type: string }, { type: array, items: { type: integer } }] } }", """["x", [1]]""")]
    [InlineData("{ type: array, minItems: 2, maxItems: 5, items: { type: string } }", """["x", "y", "z"]""")]
    [InlineData("{ type: array, prefixItems: [{ type: string }, { type: integer }] }", """["x", 1]""")]
    [InlineData("{ type: array, items: { type: array, items: { type: integer } } }", """[[1, 2], [3]]""")]
    [InlineData("{ type: array, items: { type: string } }", "[]")]
    [InlineData("{ type: object }", "{}")]
    [InlineData("{ type: object }", """{ "a-b": "x", "1a": 1, "a b": true, "a.b": "y", "_c": "z", "é": "e", "$d": "q", "#e": "r", "@f": 1, "it's": 2 }""")]
    [InlineData("{ type: object, properties: { kind: { const: a }, size: { enum: [S, M] }, on: { type: boolean }, none: { type: [string, 'null'] } } }",
        """{ "kind": "a", "size": "S", "on": false, "none": null }""")]
    [InlineData("{ type: object, properties: { id: { type: string, format: uuid }, day: { type: string, format: date }, at: { type: string, format: date-time } } }",
        """{ "id": "f81d4fae-7dec-11d0-a765-00a0c91e6bf6", "day": "2026-01-31", "at": "2026-01-31T10:00:00Z" }""")]
    [InlineData("{ type: string, pattern: '^[a-z]+$' }", "\"abc\"")]
    [InlineData("{ type: integer }", "42")]
    [InlineData("{ type: number }", "0.5")]
    [InlineData("{ type: string }", "\"\\u00e9 \\ud83d\\ude00 \\\" \\\\ / \\n \\t <b>\"")]
    public Task A_response_body(string schema, string example) => AgreeAsync($$"""
        /x:
          get:
            operationId: get
            responses:
              '200': { description: Done., content: { application/json: { schema: {{schema}}, examples: { one: { value: {{example}} } } } } }
        """);

    [Fact]
    public Task A_body_that_is_made_from_its_schema_with_generators() => AgreeAsync("""
        /x:
          post:
            operationId: create
            requestBody:
              required: true
              content:
                application/json:
                  schema:
                    type: object
                    required: [id, day, at, tags]
                    properties:
                      id: { type: string, format: uuid }
                      day: { type: string, format: date }
                      at: { type: string, format: date-time }
                      tags: { type: array, minItems: 1, items: { type: string, format: uuid } }
            responses: { '201': { description: Done. } }
        """);

    [Theory]
    [InlineData("multipart/form-data", "")]
    [InlineData("multipart/mixed", "encoding: { file: { contentType: text/csv }, meta: { contentType: application/json } }")]
    [InlineData("application/x-www-form-urlencoded", "")]
    [InlineData("application/x-www-form-urlencoded", "encoding: { tags: { style: spaceDelimited, explode: false }, meta: { style: deepObject, explode: true } }")]
    public Task A_form_and_a_body_in_parts(string mediaType, string encoding) => AgreeAsync($$"""
        /x:
          post:
            operationId: create
            requestBody:
              required: true
              content:
                {{mediaType}}:
                  schema:
                    type: object
                    properties:
                      kind: { type: string, enum: [new, old] }
                      count: { type: integer }
                      fixed: { const: 1 }
                      name: { type: string, minLength: 1, maxLength: 20 }
                      'a-b.c': { type: boolean }
                      tags: { type: array, maxItems: 3, items: { type: string, pattern: '^[a-z]+$' } }
                      meta: { type: object, properties: { a: { type: integer } } }
                      file: { type: string, format: binary }
                  examples: { one: { value: { kind: new, count: 5, fixed: 1, name: "é & ü=1+2*~", 'a-b.c': true, tags: [x, y], meta: { a: 1 }, file: "a,b", none: null } } }
                  {{encoding}}
            responses: { '204': { description: Done. } }
        """);

    [Fact]
    public Task Parameters_of_all_places_and_provider_states() => AgreeAsync("""
        /x/{id}/{name}:
          get:
            operationId: find
            x-pact-provider-state: [{ name: a pet exists, params: { id: 1, name: Rex, flag: true, tags: [a, b] } }, it is monday]
            parameters:
              - { name: id, in: path, required: true, schema: { type: integer }, example: 7 }
              - { name: name, in: path, required: true, schema: { type: string }, example: a b/ü }
              - { name: limit, in: query, required: true, schema: { type: integer }, example: 10 }
              - { name: kind, in: query, required: true, schema: { type: string, enum: [a, b] }, example: a }
              - { name: tags, in: query, required: true, schema: { type: array, items: { type: string } }, example: [x, y] }
              - { name: fixed, in: query, required: true, schema: { const: yes-please } }
              - { name: X-Trace, in: header, required: true, schema: { type: string, pattern: '^t-[0-9]+$' }, example: t-1 }
              - { name: X-On, in: header, required: true, schema: { type: boolean }, example: true }
              - { name: session, in: cookie, required: true, schema: { type: string }, example: abc }
            responses: { '204': { description: Done., headers: { X-Rest: { required: true, schema: { type: integer }, example: 3 } } } }
        """);

    [Theory]
    [InlineData("application/x-www-form-urlencoded", "{ type: object }", "{ a: x y, b: 2 }")]
    [InlineData("text/plain", "{ type: string }", "some text")]
    [InlineData("application/vnd.shop+json", "{ type: object }", "{ a: 1 }")]
    public Task A_request_body_of_a_media_type(string mediaType, string schema, string example) => AgreeAsync($$"""
        /x:
          post:
            operationId: send
            requestBody: { required: true, content: { {{mediaType}}: { schema: {{schema}}, examples: { one: { value: {{example}} } } } } }
            responses: { '200': { description: Done., content: { text/plain: { schema: { type: string }, examples: { one: { value: fine } } } } } }
        """);

    [Fact]
    public void The_pact_of_the_campaign_is_the_one_of_its_consumer_tests()
    {
        ApiSpecification campaign = ApiSpecification.Load(RepositoryPath.Of("SpecFile"));
        string honoured = File.ReadAllText(PactFolder.File).ReplaceLineEndings("\n");
        HashSet<string> descriptions =
        [
            .. JsonNode.Parse(honoured)!["interactions"]!.AsArray().Select(interaction => interaction!["description"]!.GetValue<string>()),
        ];
        InteractionModel[] interactions = [.. InteractionsOf(campaign).Where(interaction => descriptions.Contains(interaction.Description))];
        Assert.Equal(honoured, WithoutMark(PactWriter.Write(PactFolder.Consumer, PactFolder.Provider, PactVersion.V4, interactions)));
    }

    private static async Task AgreeAsync(string paths)
    {
        InteractionModel[] interactions = InteractionsOf(ApiSpecification.Parse("api.yaml", $$"""
            openapi: 3.1.0
            info: { title: Shop, version: '1' }
            paths:
            {{string.Join('\n', paths.Split('\n').Select(line => "  " + line))}}
            """));
        PactSession session = PactSession.V4(Consumer, Provider);
        foreach (InteractionModel interaction in interactions)
        {
            await session.VerifyAsync(DefinitionOf(interaction), (server, token) => SendAsync(server.MockServerUri, interaction.Request, token));
        }

        Assert.NotEmpty(interactions);
        Assert.Equal(session.ToJson(), WithoutMark(PactWriter.Write(Consumer, Provider, PactVersion.V4, interactions)));
    }

    private static InteractionModel[] InteractionsOf(ApiSpecification specification)
    {
        var findings = new FindingCollection();
        ApiModel model = ApiModelBuilder.Build(specification.Document, new GenerationOptions { Namespace = "Shop" }, findings, CancellationToken.None);
        return [.. ContractModelBuilder.Build(specification.Document, model, findings, CancellationToken.None).Operations.SelectMany(operation => operation.Interactions)];
    }

    private static string WithoutMark(string pact)
    {
        string mark = $"    \"{PactWriter.Mark}\": {{\n      \"writer\": \"korekit pact generate\"\n    }},\n";
        Assert.Contains(mark, pact, StringComparison.Ordinal);
        return pact.Replace(mark, "", StringComparison.Ordinal);
    }

    private static PactInteraction DefinitionOf(InteractionModel interaction) => new(
        interaction.Description,
        new Pact.Model.PactRequest(interaction.Request.Method, PactValue.FromString(interaction.Request.Path))
        {
            Query = FieldsOf(interaction.Request.Query),
            Headers = FieldsOf(interaction.Request.Headers),
            Body = BodyOf(interaction.Request.Body),
        },
        new Pact.Model.PactResponse
        {
            Status = interaction.Response.Status,
            Headers = FieldsOf(interaction.Response.Headers),
            Body = BodyOf(interaction.Response.Body),
        })
    {
        States =
        [
            .. interaction.States.Select(state => Pact.Model.ProviderState.Of(
                state.Name, [.. state.Arguments.Select(argument => (argument.ParameterName, (PactValue?)ValueOf(argument.Value)))])),
        ],
    };

    private static PactValue ValueOf(LiteralModel literal) =>
        literal.Kind == LiteralKind.String ? PactValue.FromString(literal.Text) : PactValue.Parse(literal.Text);

    private static PactField[] FieldsOf(IEnumerable<NamedJson> fields) => [.. fields.Select(field => new PactField(field.Name, PactValue.Parse(field.Json)))];

    private static Pact.Model.PactBody? BodyOf(InteractionBodyModel? body) => body switch
    {
        null => null,
        { Parts.Count: > 0 } parts => Pact.Model.PactBody.OfMultipart([.. parts.Parts.Select(part => new PactPart(part.Name, PactValue.Parse(part.Json))
        {
            FileName = part.FileName,
            ContentType = part.ContentType,
        })], parts.MediaType),
        { Matchers: { } matchers } => Pact.Model.PactBody.OfJson(PactValue.Parse(matchers), body.MediaType),
        _ => Pact.Model.PactBody.OfText(body.Example, body.MediaType),
    };

    private static async Task SendAsync(Uri server, InteractionRequestModel request, CancellationToken cancellationToken)
    {
        string query = string.Join('&', request.Query.Select(field => $"{Uri.EscapeDataString(field.Name)}={Uri.EscapeDataString(TextOf(field))}"));
        using var client = new HttpClient();
        using var message = new HttpRequestMessage(
            new HttpMethod(request.Method), new Uri(server, request.Path + (query.Length == 0 ? "" : "?" + query)));
        foreach (NamedJson header in request.Headers)
        {
            message.Headers.TryAddWithoutValidation(header.Name, TextOf(header));
        }

        if (request.Body is { } body)
        {
            (string text, string contentType) = Sent(body);
            message.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(text));
            message.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(contentType);
        }

        using HttpResponseMessage response = await client.SendAsync(message, cancellationToken);
    }

    // A client has a boundary of its own, and writes a space as it likes.
    private static (string Text, string ContentType) Sent(InteractionBodyModel body)
    {
        if (body.Parts.Count > 0)
        {
            string text = MultipartText.Write("its-own", body.Parts.Select(part => (part.Name, part.FileName, part.ContentType, TextOf(new NamedJson(part.Name, part.Json)))));
            return (text, $"{body.MediaType}; boundary=\"its-own\"");
        }

        return MediaTypes.KindOf(body.MediaType) == BodyKind.FormUrlEncoded
            ? (FormText.Of(JsonNode.Parse(PactValue.Parse(body.Matchers!).Example.GetRawText())!.AsObject()).Replace("+", "%20", StringComparison.Ordinal), body.MediaType)
            : (body.Example, body.MediaType);
    }

    private static string TextOf(NamedJson field)
    {
        JsonNode example = JsonNode.Parse(PactValue.Parse(field.Json).Example.GetRawText())!;
        return example.ToString();
    }
}
