using System.Text.Json;
using System.Text.Json.Nodes;

namespace KoreApiKit.ReferenceGenerator.Tests.Reference;

/// <summary>
/// Says in older words what NJsonSchema cannot read of JSON Schema 2020-12, without a change of meaning for types:
/// <list type="bullet">
/// <item>a property whose schema is <c>false</c> must be absent, so it is no member of the type, and goes;</item>
/// <item>a property whose schema is <c>true</c> takes any value, as does an empty schema;</item>
/// <item><c>const</c> is the same as an <c>enum</c> of one value (JSON Schema Validation 2020-12, section 6.1.3).</item>
/// </list>
/// </summary>
internal static class SchemaNormalization
{
    public static string Apply(string schema)
    {
        JsonNode root = JsonNode.Parse(schema) ?? throw new FormatException("A schema file holds null.");
        Normalize(root);
        return root.ToJsonString();
    }

    private static void Normalize(JsonNode? node)
    {
        if (node is JsonArray items)
        {
            foreach (JsonNode? item in items)
            {
                Normalize(item);
            }
        }
        else if (node is JsonObject schema)
        {
            NormalizeProperties(schema);
            NormalizeConstant(schema);
            foreach ((_, JsonNode? child) in schema)
            {
                Normalize(child);
            }
        }
    }

    private static void NormalizeProperties(JsonObject schema)
    {
        if (schema["properties"] is not JsonObject properties)
        {
            return;
        }

        foreach ((string name, JsonNode? property) in properties.ToArray())
        {
            switch (property?.GetValueKind())
            {
                case JsonValueKind.False:
                    properties.Remove(name);
                    break;
                case JsonValueKind.True:
                    properties[name] = new JsonObject();
                    break;
            }
        }
    }

    private static void NormalizeConstant(JsonObject schema)
    {
        // A property that is called const has an object for its schema; the spec's constants are plain values.
        if (schema.ContainsKey("const") && schema["const"] is not JsonObject)
        {
            JsonNode? value = schema["const"]?.DeepClone();
            schema.Remove("const");
            schema["enum"] = new JsonArray(value);
        }
    }
}
