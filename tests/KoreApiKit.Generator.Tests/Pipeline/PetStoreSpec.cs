namespace KoreApiKit.Generator.Tests.Pipeline;

/// <summary>A small document in two files for tests of the pipeline.</summary>
internal static class PetStoreSpec
{
    public const string RootPath = "/project/spec/pets.yaml";
    public const string SchemaPath = "/project/spec/owner.schema.json";

    public const string Root = """
        openapi: 3.1.0
        info: { title: Pets, version: "1" }
        servers: [{ url: https://pets.example }]
        paths:
          /pets/{petId}:
            get:
              operationId: getPet
              tags: [Pets]
              parameters:
                - { name: petId, in: path, required: true, schema: { type: string } }
              responses:
                '200':
                  description: The pet.
                  content:
                    application/json:
                      schema: { $ref: '#/components/schemas/Pet' }
        components:
          schemas:
            Pet:
              type: object
              description: A pet.
              required: [name]
              properties:
                name: { type: string, description: What it is called. }
                kind: { $ref: '#/components/schemas/Kind' }
                owner: { $ref: '#/components/schemas/Owner' }
            Kind:
              type: string
              enum: [cat, dog]
            Owner: { $ref: owner.schema.json }
        """;

    public const string Schema = """
        {
          "title": "Owner",
          "type": "object",
          "description": "Who keeps the pet.",
          "required": ["name"],
          "properties": { "name": { "type": "string" } }
        }
        """;

    public static GeneratorHarness Harness() => new GeneratorHarness()
        .WithFile(RootPath, Root)
        .WithFile(SchemaPath, Schema, KoreApiKit.Generator.Pipeline.SpecFileRole.Reference);
}
