using System.Globalization;
using System.Text.Json.Nodes;
using KoreApiKit.Spec.Model;
using KoreApiKit.Spec.Schemas;
using KoreApiKit.Spec.Shapes;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Corpus.Tests.Running;

/// <summary>
/// Makes a value that a schema is likely to allow. It need not succeed: what comes out is checked against the schema before
/// it is used, so a sample may be missing but never wrong.
/// </summary>
internal static class SchemaSampler
{
    // Optional members end at the first depth, so that recursive schemas have an end; all else ends at the second.
    private const int MaxDepth = 6;
    private const int DeepestOfAll = 4 * MaxDepth;

    public static JsonNode? Sample(JsonSchema schema) => Sample(schema, 0);

    private static JsonNode? Sample(JsonSchema schema, int depth)
    {
        if (depth > DeepestOfAll)
        {
            return null;
        }

        if (schema.Reference?.Target is { } target)
        {
            return Sample(target, depth + 1);
        }

        SpecNode? given = schema.SingleValue
            ?? schema.Examples.FirstOrDefault()
            ?? (schema.Enum.IsDefault ? null : schema.Enum.FirstOrDefault());
        if (given is not null)
        {
            return JsonNode.Parse(Literals.Json(given));
        }

        if (!schema.AllOf.IsEmpty)
        {
            return SampleAllOf(schema, depth);
        }

        if (schema.OneOf.Concat(schema.AnyOf).FirstOrDefault(branch => !SchemaReducer.IsNull(branch)) is { } branch && schema.Properties.IsEmpty)
        {
            return Sample(branch, depth + 1);
        }

        return SampleType(schema, depth);
    }

    private static JsonNode? SampleAllOf(JsonSchema schema, int depth)
    {
        JsonNode? own = schema.Properties.IsEmpty ? null : SampleObject(schema, depth);
        var merged = own as JsonObject;
        foreach (JsonSchema part in schema.AllOf)
        {
            JsonNode? sample = Sample(part, depth + 1);
            if (sample is not JsonObject members)
            {
                own ??= sample;
                continue;
            }

            merged ??= [];
            foreach ((string name, JsonNode? value) in members)
            {
                merged.TryAdd(name, value?.DeepClone());
            }
        }

        return merged ?? own;
    }

    private static JsonNode? SampleType(JsonSchema schema, int depth)
    {
        JsonTypes types = schema.Types;
        if (!schema.Properties.IsEmpty || types == JsonTypes.Object || schema.AdditionalProperties is not null)
        {
            return SampleObject(schema, depth);
        }

        return types switch
        {
            _ when schema.Items is not null && types.HasFlag(JsonTypes.Array) => SampleArray(schema, depth),
            JsonTypes.Any => "anything",
            _ when types.HasFlag(JsonTypes.String) => Text(schema),
            _ when types.HasFlag(JsonTypes.Integer) => Number(schema),
            _ when types.HasFlag(JsonTypes.Number) => Number(schema),
            _ when types.HasFlag(JsonTypes.Boolean) => true,
            _ when types.HasFlag(JsonTypes.Array) => SampleArray(schema, depth),
            _ when types.HasFlag(JsonTypes.Object) => SampleObject(schema, depth),
            _ => null,
        };
    }

    private static JsonObject SampleObject(JsonSchema schema, int depth)
    {
        var members = new JsonObject();
        foreach (SchemaProperty property in schema.Properties)
        {
            if (depth < MaxDepth || schema.Required.Contains(property.Name))
            {
                members[property.Name] = Sample(property.Schema, depth + 1);
            }
        }

        if (schema.AdditionalProperties is { Boolean: null } additional && depth < MaxDepth)
        {
            members["sample key"] = Sample(additional, depth + 1);
        }

        return members;
    }

    private static JsonArray SampleArray(JsonSchema schema, int depth)
    {
        var items = new JsonArray();
        int wanted = Math.Max(schema.Limits.MinItems ?? 0, depth < MaxDepth && schema.Limits.MaxItems != 0 ? 1 : 0);
        for (int i = 0; i < Math.Min(wanted, 5); i++)
        {
            items.Add(schema.Items is null ? "item" : Sample(schema.Items, depth + 1));
        }

        return items;
    }

    private static JsonNode Number(JsonSchema schema)
    {
        string? least = schema.Limits.Minimum ?? schema.Limits.ExclusiveMinimum;
        return least is not null && decimal.TryParse(least, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal minimum)
            ? Math.Max(1, decimal.Ceiling(minimum) + 1)
            : 1;
    }

    private static string Text(JsonSchema schema) => schema.Format switch
    {
        "date-time" => "2024-05-17T09:30:00Z",
        "date" => "2024-05-17",
        "time" => "09:30:00Z",
        "duration" => "PT1H30M",
        "uuid" => "3fa85f64-5717-4562-b3fc-2c963f66afa6",
        "uri" or "url" => "https://example.com/a?b=c",
        "email" => "someone@example.com",
        "hostname" => "example.com",
        "ipv4" => "192.0.2.1",
        "ipv6" => "2001:db8::1",
        "byte" or "binary" => "aGVsbG8=",
        null when schema.ContentEncoding == "base64" => "aGVsbG8=",
        _ => new string('a', Math.Clamp(schema.Limits.MinLength ?? 1, 1, Math.Max(1, schema.Limits.MaxLength ?? 100))),
    };
}
