namespace KoreApiKit.Mock.Tests.Support;

/// <summary>Documents that are written in tests.</summary>
internal static class TestDocument
{
    /// <summary>A document of version 3.1 with these paths, each line as it stands below <c>paths:</c>.</summary>
    public static string Paths(string paths, string extra = "") => $$"""
        openapi: 3.1.0
        info: { title: Test, version: '1' }
        {{extra}}
        paths:
        {{string.Join('\n', paths.Split('\n').Select(line => "  " + line))}}
        """;

    /// <summary>A document with <c>GET /x</c> that has these responses, written as one YAML flow mapping.</summary>
    public static string Responses(string responses) => Paths(
        $$"""
        /x:
          get:
            responses: {{responses}}
        """);

    /// <summary>A shop of pets with all that a stateful mock recognises.</summary>
    public const string Pets = """
        openapi: 3.1.0
        info: { title: Pets, version: '1' }
        servers: [ { url: 'https://pets.example/v1' } ]
        paths:
          /pets:
            get:
              operationId: listPets
              responses:
                '200':
                  description: All.
                  content: { application/json: { schema: { $ref: '#/components/schemas/Page' } } }
            post:
              operationId: createPet
              requestBody:
                required: true
                content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } }
              responses:
                '201':
                  description: Created.
                  headers: { Location: { schema: { type: string } } }
                  content: { application/json: { schema: { $ref: '#/components/schemas/Envelope' } } }
                '409': { description: There already. }
          /pets/{petId}:
            parameters: [ { name: petId, in: path, required: true, schema: { type: string } } ]
            get:
              operationId: getPet
              responses:
                '200':
                  description: One.
                  content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } }
                '404':
                  description: None.
                  content: { application/json: { schema: { $ref: '#/components/schemas/Error' } } }
            put:
              operationId: replacePet
              requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } }
              responses:
                '200':
                  description: Replaced.
                  content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } }
            patch:
              operationId: changePet
              requestBody: { content: { application/merge-patch+json: { schema: { type: object } } } }
              responses:
                '200':
                  description: Changed.
                  content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } }
            delete:
              operationId: deletePet
              responses: { '204': { description: Gone. } }
        components:
          schemas:
            Pet:
              type: object
              required: [ id, name, createdAt ]
              properties:
                id: { type: string, format: uuid, readOnly: true }
                name: { type: string, minLength: 1 }
                tag: { type: string }
                createdAt: { type: string, format: date-time, readOnly: true }
                secret: { type: string, writeOnly: true }
            Envelope:
              type: object
              required: [ status, data ]
              properties:
                status: { const: success }
                data: { $ref: '#/components/schemas/Pet' }
            Page:
              type: object
              required: [ items, total ]
              properties:
                items: { type: array, items: { $ref: '#/components/schemas/Pet' } }
                total: { type: integer }
            Error:
              type: object
              required: [ code, message ]
              properties:
                code: { type: string, examples: [ E404 ] }
                message: { type: string }
        """;
}
