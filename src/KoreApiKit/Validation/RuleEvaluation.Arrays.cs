using System.Text.Json;
using KoreApiKit.Json;

namespace KoreApiKit.Validation;

/// <content>Keywords about arrays.</content>
internal sealed partial class RuleEvaluation
{
    private void ApplyToArray(JsonElement schema, JsonElement value, RuleScope scope)
    {
        int length = value.GetArrayLength();
        if (Count(schema, "minItems") is { } least)
        {
            scope.Collector.CheckMinItems(length, least);
        }

        if (Count(schema, "maxItems") is { } most)
        {
            scope.Collector.CheckMaxItems(length, most);
        }

        if (schema.TryGetProperty("uniqueItems", out JsonElement unique) && unique.ValueKind == JsonValueKind.True)
        {
            scope.Collector.CheckUniqueItems([.. value.EnumerateArray()], default(JsonEquality));
        }

        JsonElement[] first = [.. Items(schema, "prefixItems")];
        for (int i = 0; i < length; i++)
        {
            if (i < first.Length)
            {
                ApplyInside(first[i], value[i], i, scope);
            }
            else if (schema.TryGetProperty("items", out JsonElement items))
            {
                ApplyToExtra(items, value[i], i, "items", scope);
            }
        }

        if (schema.TryGetProperty("contains", out JsonElement contains))
        {
            ApplyContains(schema, contains, value, scope);
        }
    }

    private void ApplyContains(JsonElement schema, JsonElement contains, JsonElement value, RuleScope scope)
    {
        int fitting = 0;
        for (int i = 0; i < value.GetArrayLength(); i++)
        {
            if (Fits(contains, value[i], scope.Inner))
            {
                fitting++;
                scope.Parts?.Add(i);
            }
        }

        int least = Count(schema, "minContains") ?? 1;
        if (fitting < least)
        {
            scope.Collector.Add(
                schema.TryGetProperty("minContains", out _) ? "minContains" : "contains",
                $"At least {Number(least)} of its items must be of the kind that the specification asks for, but {Number(fitting)} are.");
        }

        if (Count(schema, "maxContains") is { } most && fitting > most)
        {
            scope.Collector.Add("maxContains", $"At most {Number(most)} of its items may be of the kind that the specification limits, but {Number(fitting)} are.");
        }
    }

    private void ApplyToExtra(JsonElement schema, JsonElement item, int index, string keyword, RuleScope scope)
    {
        if (schema.ValueKind != JsonValueKind.False)
        {
            ApplyInside(schema, item, index, scope);
            return;
        }

        scope.Collector.Enter(index);
        scope.Collector.Add(keyword, "No item is allowed at this place.");
        scope.Collector.Leave();
    }
}
