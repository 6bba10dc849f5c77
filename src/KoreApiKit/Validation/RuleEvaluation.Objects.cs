using System.Text.Json;
using System.Text.RegularExpressions;
using KoreApiKit.Json;

namespace KoreApiKit.Validation;

/// <content>Keywords about objects.</content>
internal sealed partial class RuleEvaluation
{
    private void ApplyToObject(JsonElement schema, JsonElement value, RuleScope scope)
    {
        ApplyCounts(schema, value, scope.Collector);
        foreach (JsonElement required in Items(schema, "required"))
        {
            if (!value.TryGetProperty(required.GetString()!, out _))
            {
                scope.Collector.Add("required", $"'{required.GetString()}' is missing.");
            }
        }

        foreach (JsonProperty dependent in Members(schema, "dependentRequired"))
        {
            if (value.TryGetProperty(dependent.Name, out _))
            {
                foreach (JsonElement required in dependent.Value.EnumerateArray())
                {
                    scope.Collector.CheckDependentRequired(value.TryGetProperty(required.GetString()!, out _), dependent.Name, required.GetString()!);
                }
            }
        }

        foreach (JsonProperty member in value.EnumerateObject())
        {
            ApplyToMember(schema, member, scope);
        }
    }

    private static void ApplyCounts(JsonElement schema, JsonElement value, ValidationCollector collector)
    {
        (int? least, int? most) = (Count(schema, "minProperties"), Count(schema, "maxProperties"));
        if (least is null && most is null)
        {
            return;
        }

        int count = value.EnumerateObject().Count();
        if (least is { } fewest)
        {
            collector.CheckMinProperties(count, fewest);
        }

        if (most is { } greatest)
        {
            collector.CheckMaxProperties(count, greatest);
        }
    }

    private void ApplyToMember(JsonElement schema, JsonProperty member, RuleScope scope)
    {
        bool isKnown = false;
        if (schema.TryGetProperty("properties", out JsonElement properties) && properties.TryGetProperty(member.Name, out JsonElement declared))
        {
            isKnown = true;
            ApplyInside(declared, member.Value, member.Name, scope);
        }

        foreach (JsonProperty pattern in Members(schema, "patternProperties"))
        {
            if (Matches(pattern.Name, member.Name))
            {
                isKnown = true;
                ApplyInside(pattern.Value, member.Value, member.Name, scope);
            }
        }

        if (!isKnown && schema.TryGetProperty("additionalProperties", out JsonElement additional))
        {
            ApplyToExtra(additional, member, "additionalProperties", scope);
        }

        if (schema.TryGetProperty("propertyNames", out JsonElement names))
        {
            ApplyToName(names, member.Name, scope);
        }
    }

    private void ApplyToExtra(JsonElement schema, JsonProperty member, string keyword, RuleScope scope)
    {
        if (schema.ValueKind == JsonValueKind.False)
        {
            AddInside(scope, member.Name, keyword, "No member of this name is allowed.");
        }
        else
        {
            ApplyInside(schema, member.Value, member.Name, scope);
        }
    }

    private void ApplyToName(JsonElement schema, string name, RuleScope scope)
    {
        JsonElement text = JsonModel.Parse(JsonModel.ToUtf8Bytes(name, static (writer, value) => writer.WriteStringValue(value)), JsonRead.Element);
        if (Try(schema, text, scope.Inner) is { IsValid: false } result)
        {
            AddInside(scope, name, "propertyNames", $"Its name is not allowed. {result.Violations[0].Message}");
        }
    }

    private static void AddInside(RuleScope scope, string name, string keyword, string message)
    {
        scope.Collector.Enter(name);
        scope.Collector.Add(keyword, message);
        scope.Collector.Leave();
    }

    // A name whose match takes too long is taken as one that matches, so that its value is looked at.
    private bool Matches(string pattern, string name)
    {
        try
        {
            return rule.Pattern(pattern).IsMatch(name);
        }
        catch (RegexMatchTimeoutException)
        {
            return true;
        }
    }

    private void ApplyToRest(JsonElement schema, JsonElement value, RuleScope scope)
    {
        if (schema.TryGetProperty("unevaluatedProperties", out JsonElement members) && value.ValueKind == JsonValueKind.Object)
        {
            foreach (JsonProperty member in value.EnumerateObject().Where(member => !scope.Parts!.Has(member.Name)))
            {
                ApplyToExtra(members, member, "unevaluatedProperties", scope);
            }
        }

        if (schema.TryGetProperty("unevaluatedItems", out JsonElement items) && value.ValueKind == JsonValueKind.Array)
        {
            for (int i = 0; i < value.GetArrayLength(); i++)
            {
                if (!scope.Parts!.Has(i))
                {
                    ApplyToExtra(items, value[i], i, "unevaluatedItems", scope);
                }
            }
        }
    }
}
