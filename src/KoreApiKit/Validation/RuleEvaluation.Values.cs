using System.Text.Json;
using KoreApiKit.Json;

namespace KoreApiKit.Validation;

/// <content>Keywords about the value itself.</content>
internal sealed partial class RuleEvaluation
{
    private void ApplyToValue(JsonElement schema, JsonElement value, ValidationCollector collector)
    {
        if (schema.TryGetProperty("type", out JsonElement type) && !HasType(type, value))
        {
            collector.Add("type", $"It must be {Expected(type)}, but is {Found(value)}.");
        }

        if (schema.TryGetProperty("const", out JsonElement constant))
        {
            collector.CheckConstant(JsonElementEquality.AreEqual(value, constant), constant.GetRawText());
        }

        if (schema.TryGetProperty("enum", out JsonElement values) && !values.EnumerateArray().Any(listed => JsonElementEquality.AreEqual(value, listed)))
        {
            collector.Add("enum", $"It must be one of {values.GetRawText()}.");
        }

        if (value.ValueKind == JsonValueKind.String)
        {
            ApplyToText(schema, value.GetString()!, collector);
        }
        else if (value.ValueKind == JsonValueKind.Number)
        {
            ApplyToNumber(schema, value, collector);
        }
    }

    private void ApplyToText(JsonElement schema, string text, ValidationCollector collector)
    {
        if (Count(schema, "minLength") is { } shortest)
        {
            collector.CheckMinLength(text, shortest);
        }

        if (Count(schema, "maxLength") is { } longest)
        {
            collector.CheckMaxLength(text, longest);
        }

        if (schema.TryGetProperty("pattern", out JsonElement pattern))
        {
            collector.CheckPattern(text, rule.Pattern(pattern.GetString()!));
        }
    }

    private static void ApplyToNumber(JsonElement schema, JsonElement value, ValidationCollector collector)
    {
        Limit("minimum", collector.CheckMinimum, collector.CheckMinimum);
        Limit("exclusiveMinimum", collector.CheckExclusiveMinimum, collector.CheckExclusiveMinimum);
        Limit("maximum", collector.CheckMaximum, collector.CheckMaximum);
        Limit("exclusiveMaximum", collector.CheckExclusiveMaximum, collector.CheckExclusiveMaximum);
        Limit("multipleOf", collector.CheckMultipleOf, collector.CheckMultipleOf);

        void Limit(string keyword, Action<decimal?, decimal, string?> exact, Action<double?, double, string?> binary)
        {
            if (!schema.TryGetProperty(keyword, out JsonElement limit))
            {
                return;
            }

            if (value.TryGetDecimal(out decimal number) && limit.TryGetDecimal(out decimal bound) && (bound != 0 || keyword != "multipleOf"))
            {
                exact(number, bound, null);
            }
            else
            {
                binary(value.GetDouble(), limit.GetDouble(), null);
            }
        }
    }

    private static bool HasType(JsonElement type, JsonElement value) => type.ValueKind == JsonValueKind.Array
        ? type.EnumerateArray().Any(one => HasType(one, value))
        : type.GetString() switch
        {
            "null" => value.ValueKind == JsonValueKind.Null,
            "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
            "integer" => value.ValueKind == JsonValueKind.Number && IsWhole(value),
            "number" => value.ValueKind == JsonValueKind.Number,
            "string" => value.ValueKind == JsonValueKind.String,
            "array" => value.ValueKind == JsonValueKind.Array,
            _ => value.ValueKind == JsonValueKind.Object,
        };

    // A number without a fraction is an integer, however it is written (JSON Schema 2020-12 Core, section 4.2.3).
    private static bool IsWhole(JsonElement number) => number.TryGetDecimal(out decimal exact)
        ? exact == decimal.Truncate(exact)
        : number.TryGetDouble(out double binary) && binary == Math.Truncate(binary);

    private static string Expected(JsonElement type) =>
        type.ValueKind == JsonValueKind.Array ? string.Join(" or ", type.EnumerateArray().Select(Expected)) : NounOf(type.GetString()!);

    private static string Found(JsonElement value) => NounOf(value.ValueKind switch
    {
        JsonValueKind.True or JsonValueKind.False => "boolean",
        JsonValueKind kind => kind.ToString(),
    });

    private static string NounOf(string type) => type switch
    {
        "null" or "Null" => "null",
        "boolean" => "true or false",
        "integer" => "an integer",
        "array" or "Array" => "an array",
        "object" or "Object" => "an object",
        "number" or "Number" => "a number",
        _ => "a string",
    };
}
