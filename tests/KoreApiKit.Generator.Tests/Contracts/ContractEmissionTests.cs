using System.Collections.Immutable;
using KoreApiKit.Generator.Pipeline;
using KoreApiKit.Generator.Tests.Infrastructure;
using KoreApiKit.Spec.OpenApi;
using Microsoft.CodeAnalysis;

namespace KoreApiKit.Generator.Tests.Contracts;

/// <summary>The members that <c>EmitContracts</c> adds: how they read, and that they compile whatever the document holds.</summary>
public sealed class ContractEmissionTests
{
    private const string Shop = """
        openapi: 3.1.0
        info: { title: Shop, version: '1' }
        security: [{ token: [] }]
        paths:
          /pets/{petId}:
            parameters:
              - { in: path, name: petId, required: true, schema: { type: integer }, example: 7 }
            get:
              operationId: getPet
              tags: [Pets]
              responses:
                '200':
                  description: The pet.
                  headers: { X-Left: { required: true, schema: { type: integer }, example: 9 } }
                  content:
                    application/json:
                      schema: { $ref: '#/components/schemas/Pet' }
                      examples:
                        dog:
                          summary: A dog with `tags`.
                          value: { name: Rex, kind: dog, tags: [good] }
                          x-pact-provider-state: { name: a pet exists, params: { id: 7, name: "Rex \"the\" dog" } }
                '404':
                  description: None.
                  content:
                    text/plain:
                      schema: { type: string }
                      examples:
                        missing: { value: no such pet, x-pact-provider-state: { name: a pet exists, params: { id: 8 } } }
            delete:
              operationId: deletePet
              tags: [Pets]
              x-pact-provider-state: the shop is open
              responses: { '204': { description: Gone. } }
          /orders:
            post:
              operationId: placeOrder
              tags: [Orders]
              requestBody:
                required: true
                content: { application/x-www-form-urlencoded: { schema: { type: object, properties: { pet: { type: string } } }, example: { pet: Rex } } }
              responses: { '202': { description: Taken. } }
        components:
          securitySchemes: { token: { type: http, scheme: bearer } }
          schemas:
            Pet:
              type: object
              required: [name]
              properties:
                name: { type: string, minLength: 1 }
                kind: { enum: [dog, cat] }
                tags: { type: array, items: { type: string } }
        """;

    [Theory]
    [InlineData("Contracts", "ContractIndex")]
    [InlineData("Contracts.Pets", "ContractsOfATag")]
    [InlineData("Contracts.Orders", "ContractsOfAForm")]
    [InlineData("ProviderStates", "ProviderStates")]
    public void It_reads_as_if_a_careful_person_wrote_it(string part, string snapshot) =>
        Snapshot.Match(snapshot, Emit(Shop, "Only").Single(file => file.Name == $"Acme.Shop.ShopClient.{part}.g.cs").Text.ToString());

    [Fact]
    public void Alone_nothing_of_the_client_is_emitted() => Assert.Equal(
        ["Contracts", "Contracts.Orders", "Contracts.Pets", "ProviderStates"],
        Emit(Shop, "Only").Select(file => file.Name["Acme.Shop.ShopClient.".Length..^".g.cs".Length]).Order(StringComparer.Ordinal));

    [Fact]
    public void Beside_the_client_all_of_it_is_emitted_too()
    {
        string[] names = [.. Emit(Shop, "true").Select(file => file.Name)];

        Assert.Equal(Emit(Shop, "").Count + Emit(Shop, "Only").Count, names.Length);
        Assert.Contains("Acme.Shop.ShopClient.Client.g.cs", names);
    }

    [Fact]
    public void Contracts_and_client_compile_without_a_warning() => Compile(Emit(Shop, "true"));

    [Fact]
    public void Whatever_the_document_holds_it_stays_within_its_literal_or_comment()
    {
        const string Hostile = "\\u0022\\u0022\\u0022 */ ]]> </summary> } \\n #line 1 \\u2028 \\u202E \\u0000 {0} $(X)";
        string yaml = $$"""
            openapi: 3.1.0
            info: { title: Shop, version: '1' }
            paths:
              "/a":
                get:
                  operationId: "{{Hostile}}"
                  x-pact-provider-state: { name: "{{Hostile}}", params: { "{{Hostile}}": "{{Hostile}}", "class": 1, "Class": true, cancellationToken: null } }
                  parameters: [{ in: query, name: "{{Hostile}}", required: true, schema: { type: string }, example: "{{Hostile}}" }]
                  responses:
                    '200':
                      description: it
                      content:
                        application/json:
                          schema: { type: object, properties: { "{{Hostile}}": { type: string } } }
                          examples:
                            "{{Hostile}}": { summary: "{{Hostile}}", value: { "{{Hostile}}": "{{Hostile}}" } }
                            "class": { value: {} }
                            "Equals": { value: {} }
            """;

        Compile(Emit(yaml, "true"));
    }

    [Fact]
    public void A_wrong_value_of_the_option_is_said()
    {
        ApiGeneration generation = Generate(Shop, "Perhaps");

        Assert.Equal(["Perhaps", "EmitContracts", "true, false or Only", "shop.yaml"], Assert.Single(generation.Findings).Arguments);
    }

    private static IReadOnlyList<GeneratedFile> Emit(string yaml, string emitContracts)
    {
        ApiGeneration generation = Generate(yaml, emitContracts);
        Assert.DoesNotContain(generation.Findings, finding => finding.Descriptor.Severity == Spec.Diagnostics.FindingSeverity.Error);
        return generation.Files;
    }

    private static ApiGeneration Generate(string yaml, string emitContracts) => ApiGeneration.Run(
        "shop.yaml",
        [new SpecSource("shop.yaml", yaml)],
        new SpecFileOptions { Namespace = "Acme.Shop", ClientName = "ShopClient", EmitContracts = emitContracts },
        CancellationToken.None);

    private static void Compile(IReadOnlyList<GeneratedFile> files)
    {
        MetadataReference pact = MetadataReference.CreateFromFile(typeof(KoreApiKit.Pact.Cases.ContractCase).Assembly.Location);
        EmittedCompilation.Compile("Contracts", [pact], [.. files.Select(file => file.Text.ToString())]);
    }
}
