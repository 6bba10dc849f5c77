namespace KoreApiKit.Generator.Tests.Operations;

/// <summary>The names of operations, and of what is theirs, whatever the document calls them.</summary>
public sealed class OperationNameTests
{
    private const string Done = "responses: { '204': { description: Done. } }";

    private static readonly SpecLibrary Shop = new($$"""
        paths:
          /a: { get: { {{Done}} }, post: { operationId: '', {{Done}} } }
          /a/{id}/b-c: { get: { {{Done}}, parameters: [{ name: id, in: path, required: true, schema: { type: string } }] } }
          /same1: { get: { operationId: same, {{Done}} } }
          /same2: { get: { operationId: same, {{Done}} } }
          /x: { get: { operationId: getPet, {{Done}} } }
          /xr: { get: { operationId: getPetResponse, {{Done}} } }
          /xro: { get: { operationId: getPetResponseOperation, {{Done}} } }
          /xa: { get: { operationId: getPetAsync, {{Done}} } }
          /validate: { get: { operationId: validate, parameters: [{ name: a, in: query, schema: { type: integer, minimum: 1 } }], {{Done}} } }
          /operation: { get: { operationId: operation, parameters: [{ name: a, in: query, schema: { type: integer, minimum: 1 } }], {{Done}} } }
          /variant: { post: { operationId: add, requestBody: { content: { application/json: { schema: { type: integer } }, text/plain: { schema: { type: string } } } }, {{Done}} } }
          /variant2: { post: { operationId: addWithText, {{Done}} } }
        """);

    private static readonly SpecLibrary Inbound = new("""
        webhooks:
          petAdded:
            post:
              requestBody: { content: { application/json: { schema: { type: object, required: [pet], properties: { pet: { type: string } } } } } }
              responses: { '200': { description: Done. } }
        paths:
          /subscribe:
            post:
              operationId: subscribe
              responses: { '204': { description: Done. } }
              callbacks:
                changed:
                  '{$request.body#/url}':
                    post:
                      operationId: onChanged
                      requestBody: { content: { application/json: { schema: { type: object, properties: { kind: { type: string } } } } } }
                      responses: { '200': { description: Seen., content: { application/json: { schema: { type: object, properties: { seen: { type: boolean } } } } } } }
        """);

    [Fact]
    public void Every_operation_has_a_name_of_its_own() => Assert.Equal(
        [
            "AddAsync", "AddWithTextAsync", "AddWithText_Async", "GetAAsync", "GetAByIdBCAsync", "GetPetAsync", "GetPetAsyncAsync", "GetPetResponseOperationAsync",
            "GetPetResponseOperation_Async", "GetSame2Async", "OperationAsync", "PostAAsync", "SameAsync", "ValidateAsync",
        ],
        Shop.Run("""
            string[] names = typeof(IShopClient).GetMethods().Select(method => method.Name).ToArray();
            return string.Join(" ", names.Where(name => !(name.EndsWith("ResponseAsync") && names.Contains(name[..^13] + "Async"))).OrderBy(name => name, StringComparer.Ordinal));
            """).Split(' '));

    [Fact]
    public void An_id_that_is_used_again_is_said() => Assert.Equal(
        ["KAK104 The operation id 'same' is used again here; this operation is named 'GetSame2' after its method and path"], Shop.Findings);

    [Fact]
    public void Webhooks_and_callbacks_are_types() => Assert.Equal(
        "Rex cat True",
        Inbound.Run("""
            var added = JsonModel.Parse<PostPetAddedRequest>("{\"pet\":\"Rex\"}");
            var changed = JsonModel.Parse<OnChangedRequest>("{\"kind\":\"cat\"}");
            return $"{added.Pet} {changed.Kind} {new OnChangedResponse { Seen = true }.Seen}";
            """));

    [Fact]
    public void Webhooks_and_callbacks_are_no_methods() => Assert.Equal(
        "SubscribeAsync SubscribeResponseAsync",
        Inbound.Run("return string.Join(\" \", typeof(IShopClient).GetMethods().Select(method => method.Name).OrderBy(name => name, StringComparer.Ordinal));"));
}
