using System.Text.Json.Nodes;

namespace KoreApiKit.Generator.Tests.Naming;

/// <summary>A document with a bit of everything that gets a name, and ways to change what must not matter.</summary>
internal static class StabilityDocument
{
    private const string Text = """
        {
          "openapi": "3.1.0",
          "info": { "title": "Pets", "version": "1" },
          "paths": {
            "/pets": {
              "get": {
                "operationId": "listPets", "tags": ["Pets"],
                "parameters": [{ "name": "kind", "in": "query", "schema": { "type": "string", "enum": ["cat", "dog"] } }],
                "responses": {
                  "200": { "description": "All.", "content": { "application/json": { "schema": { "type": "array", "items": { "$ref": "#/components/schemas/Pet" } } } } },
                  "4XX": { "description": "Wrong.", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Problem" } } } }
                }
              },
              "post": {
                "operationId": "createPet", "tags": ["Pets"],
                "requestBody": { "$ref": "#/components/requestBodies/NewPet" },
                "responses": { "200": { "description": "It.", "content": { "application/json": { "schema": { "type": "object", "properties": { "id": { "type": "string" }, "state": { "type": "string", "enum": ["new", "old"] } } } } } } }
              }
            },
            "/owners/{ownerId}": {
              "parameters": [{ "name": "ownerId", "in": "path", "required": true, "schema": { "type": "string" } }],
              "get": { "tags": ["Owners"], "responses": { "200": { "$ref": "#/components/responses/Owner" } } },
              "delete": { "operationId": "listPets", "tags": ["Owners"], "responses": { "204": { "description": "Gone." } } }
            }
          },
          "components": {
            "requestBodies": { "NewPet": { "required": true, "content": { "application/json": { "schema": { "type": "object", "properties": { "name": { "type": "string" }, "collar": { "type": "object", "properties": { "size": { "type": "integer" } } } } } } } } },
            "responses": { "Owner": { "description": "The owner.", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/owner" } } } } },
            "schemas": {
              "Pet": { "oneOf": [{ "$ref": "#/components/schemas/Cat" }, { "$ref": "#/components/schemas/Dog" }], "discriminator": { "propertyName": "kind", "mapping": { "cat": "#/components/schemas/Cat", "dog": "#/components/schemas/Dog" } } },
              "Cat": { "type": "object", "required": ["kind"], "properties": { "kind": { "type": "string" }, "first_name": { "type": "string" }, "firstName": { "type": "string" }, "vet": { "type": "object", "properties": { "name": { "type": "string" } } } } },
              "Dog": { "allOf": [{ "$ref": "#/components/schemas/Animal" }, { "type": "object", "required": ["kind"], "properties": { "kind": { "type": "string" }, "owner": { "$ref": "#/components/schemas/Owner" } } }] },
              "Animal": { "type": "object", "properties": { "legs": { "type": "integer", "format": "int32" }, "born": { "type": "string", "format": "date" }, "parents": { "type": "array", "items": { "$ref": "#/components/schemas/Animal" } } } },
              "owner": { "type": "object", "properties": { "home": { "$ref": "#/components/schemas/Owner/properties/address" }, "either": { "anyOf": [{ "type": "string" }, { "type": "integer" }, { "type": "object", "required": ["x"], "properties": { "x": { "type": "integer" } } }] } } },
              "Owner": { "type": "object", "properties": { "address": { "type": "object", "properties": { "street": { "type": "string" } } }, "pets": { "type": "object", "additionalProperties": { "$ref": "#/components/schemas/Pet" } } } },
              "Problem": { "type": "object", "properties": { "code": { "type": "integer" } } },
              "Owner_address": { "type": "object", "properties": { "zip": { "type": "string" } } }
            }
          }
        }
        """;

    public static JsonObject Read() => JsonNode.Parse(Text)!.AsObject();

    /// <summary>Puts the members of every object that a filter names into another order.</summary>
    /// <param name="isShuffled">Whether the members of the object at a JSON Pointer are shuffled.</param>
    public static JsonNode Shuffle(JsonNode node, Func<string, bool> isShuffled, Random random, string pointer = "")
    {
        switch (node)
        {
            case JsonObject members:
                KeyValuePair<string, JsonNode?>[] ordered = [.. members];
                if (isShuffled(pointer))
                {
                    random.Shuffle(ordered);
                }

                return new JsonObject(ordered.Select(member =>
                    KeyValuePair.Create(member.Key, member.Value is { } value ? Shuffle(value, isShuffled, random, $"{pointer}/{member.Key}") : null)));
            case JsonArray items:
                return new JsonArray([.. items.Select((item, index) => item is null ? null : Shuffle(item, isShuffled, random, $"{pointer}/{index}"))]);
            default:
                return node.DeepClone();
        }
    }
}
