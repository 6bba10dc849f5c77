using System.Globalization;
using System.Text.Json.Nodes;

namespace KoreApiKit.Benchmarks.Generation;

/// <summary>
/// Writes documents of any size: each operation has parameters, a request and an answer of its own, whose types refer to
/// those of its neighbours, as in the documents of vendors.
/// </summary>
internal static class SyntheticDocument
{
    private const int OperationsOfTag = 25;

    public static string Write(int operations)
    {
        var paths = new JsonObject();
        var schemas = new JsonObject();
        for (int i = 0; i < operations; i++)
        {
            string number = i.ToString(CultureInfo.InvariantCulture);
            string next = ((i + 1) % operations).ToString(CultureInfo.InvariantCulture);
            paths[$"/items{number}/{{id}}"] = new JsonObject { ["put"] = Operation(number, i / OperationsOfTag) };
            schemas["Item" + number] = Item(number, next);
            schemas["State" + number] = Parse("""{ "type": "string", "enum": ["draft", "active", "closed"] }""");
        }

        var document = Parse("""{ "openapi": "3.0.3", "info": { "title": "Synthetic", "version": "1" }, "servers": [{ "url": "https://localhost" }] }""").AsObject();
        document["paths"] = paths;
        document["components"] = new JsonObject { ["schemas"] = schemas };
        return document.ToJsonString();
    }

    private static JsonNode Operation(string number, int tag) => Parse($$"""
        {
          "operationId": "putItem{{number}}", "tags": ["Group {{tag}}"], "summary": "Replaces item {{number}}.",
          "parameters": [
            { "name": "id", "in": "path", "required": true, "schema": { "type": "string", "minLength": 1 } },
            { "name": "limit", "in": "query", "schema": { "type": "integer", "format": "int32", "minimum": 1, "maximum": 100 } }
          ],
          "requestBody": { "required": true, "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Item{{number}}" } } } },
          "responses": {
            "200": { "description": "It was replaced.", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Item{{number}}" } } } },
            "404": { "description": "There is none." }
          }
        }
        """);

    private static JsonNode Item(string number, string next) => Parse($$"""
        {
          "type": "object", "description": "Item {{number}} of the document.", "required": ["id", "name", "state"],
          "properties": {
            "id": { "type": "string", "format": "uuid", "description": "By which it is found." },
            "name": { "type": "string", "minLength": 1, "maxLength": 80 },
            "state": { "$ref": "#/components/schemas/State{{number}}" },
            "next": { "$ref": "#/components/schemas/Item{{next}}" },
            "createdAt": { "type": "string", "format": "date-time" },
            "labels": { "type": "array", "items": { "type": "string" }, "maxItems": 20 },
            "prices": { "type": "object", "additionalProperties": { "type": "number" } },
            "owner": {
              "type": "object", "required": ["email"],
              "properties": { "email": { "type": "string" }, "age": { "type": "integer", "minimum": 0 } }
            }
          }
        }
        """);

    private static JsonNode Parse(string json) => JsonNode.Parse(json)!;
}
