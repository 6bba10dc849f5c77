namespace KoreApiKit.Tool.Tests;

/// <summary>Small documents, right and wrong.</summary>
internal static class Documents
{
    public const string Clean = """
        openapi: 3.1.0
        info: { title: Pets, version: "1" }
        servers: [{ url: https://pets.example }]
        paths:
          /pets:
            get:
              operationId: listPets
              tags: [Pets]
              responses:
                '200':
                  description: All pets.
                  content:
                    application/json:
                      schema: { type: array, items: { $ref: '#/components/schemas/Pet' } }
        components:
          schemas:
            Pet: { type: object, required: [name], properties: { name: { type: string } } }
            Toy: { type: object, required: [pet], properties: { pet: { $ref: '#/components/schemas/Pet' } } }

        """;

    /// <summary>Clean, with a second operation that uses the second schema and so more files.</summary>
    public static string WithToys => Clean.Replace("components:", """
          /toys:
            get:
              operationId: listToys
              tags: [Toys]
              responses:
                '200':
                  description: All toys.
                  content:
                    application/json:
                      schema: { type: array, items: { $ref: '#/components/schemas/Toy' } }
        components:
        """, StringComparison.Ordinal);

    /// <summary>One error (a broken reference) in a document that can be generated all the same.</summary>
    public static string WithError => Clean + "    Lost: { type: object, required: [pet], properties: { pet: { $ref: '#/components/schemas/Pat' } } }\n";

    /// <summary>One warning: a key that occurs twice.</summary>
    public static string WithWarning => Clean + "    Toy: { type: object }\n";

    /// <summary>A configuration without the rules of lint: what remains are findings of the reader and the generator.</summary>
    public const string ReadingOnly = """{ "ignore": [{ "rule": "lint/*" }] }""";

    public const string SyntaxError = "openapi: 3.1.0\ninfo: [\n";
}
