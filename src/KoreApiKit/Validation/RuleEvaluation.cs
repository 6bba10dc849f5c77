using System.Globalization;
using System.Text.Json;

namespace KoreApiKit.Validation;

/// <summary>Checks one value by the schema of a rule.</summary>
internal sealed partial class RuleEvaluation(SchemaRule rule)
{
    /// <summary>How deep values and schemas may be nested: as deep as <see cref="Utf8JsonWriter"/> writes them.</summary>
    public const int MaxDepth = 1000;

    private const string DefinitionPrefix = "#/$defs/";
    private const int MostReasons = 4;

    /// <summary>Checks a value by a schema.</summary>
    public void Apply(JsonElement schema, JsonElement value, RuleScope scope)
    {
        if (schema.ValueKind != JsonValueKind.Object)
        {
            if (schema.ValueKind == JsonValueKind.False)
            {
                scope.Collector.Add("false", "No value is allowed here.");
            }

            return;
        }

        bool wantsParts = schema.TryGetProperty("unevaluatedProperties", out _) || schema.TryGetProperty("unevaluatedItems", out _);
        RuleScope own = wantsParts ? scope with { Parts = new EvaluatedParts() } : scope;
        ApplyReference(schema, value, own);
        ApplyToValue(schema, value, own.Collector);
        if (value.ValueKind == JsonValueKind.Object)
        {
            ApplyToObject(schema, value, own);
        }
        else if (value.ValueKind == JsonValueKind.Array)
        {
            ApplyToArray(schema, value, own);
        }

        ApplyCombinations(schema, value, own);
        ApplyConditions(schema, value, own);
        if (wantsParts)
        {
            ApplyToRest(schema, value, own);
            scope.Parts?.Merge(own.Parts!);
        }
    }

    private bool Fits(JsonElement schema, JsonElement value, RuleScope scope) => Try(schema, value, scope).IsValid;

    // What a schema that does not fit has looked at does not count.
    private ValidationResult Try(JsonElement schema, JsonElement value, RuleScope scope)
    {
        RuleScope trial = scope.Trial();
        Apply(schema, value, trial);
        ValidationResult result = trial.Collector.ToResult();
        if (result.IsValid && trial.Parts is { } parts)
        {
            scope.Parts?.Merge(parts);
        }

        return result;
    }

    private void ApplyReference(JsonElement schema, JsonElement value, RuleScope scope)
    {
        if (schema.TryGetProperty("$ref", out JsonElement reference))
        {
            string name = reference.GetString()![DefinitionPrefix.Length..];
            if (!scope.HasOpened(name))
            {
                Apply(rule.Definition(name), value, scope with { Opened = new OpenedDefinition(name, scope.Opened) });
            }
        }
    }

    private void ApplyCombinations(JsonElement schema, JsonElement value, RuleScope scope)
    {
        foreach (JsonElement part in Items(schema, "allOf"))
        {
            Apply(part, value, scope);
        }

        if (schema.TryGetProperty("anyOf", out JsonElement any))
        {
            ApplyChoice(any, value, scope, "anyOf", most: int.MaxValue);
        }

        if (schema.TryGetProperty("oneOf", out JsonElement one))
        {
            ApplyChoice(one, value, scope, "oneOf", most: 1);
        }

        if (schema.TryGetProperty("not", out JsonElement not) && Fits(not, value, scope with { Parts = null }))
        {
            scope.Collector.Add("not", "It is just what the specification forbids.");
        }
    }

    private void ApplyChoice(JsonElement branches, JsonElement value, RuleScope scope, string keyword, int most)
    {
        ValidationResult[] results = [.. branches.EnumerateArray().Select(branch => Try(branch, value, scope))];
        int fitting = results.Count(result => result.IsValid);
        if (fitting == 0)
        {
            IEnumerable<string> reasons = results.Select(result => result.Violations[0]).Select(violation => violation.Pointer.Length == 0 ? violation.Message : violation.ToString());
            scope.Collector.Add(keyword, $"It fits none of {Number(results.Length)} alternatives. {string.Join(" Or: ", reasons.Distinct().Take(MostReasons))}");
        }
        else if (fitting > most)
        {
            scope.Collector.Add(keyword, $"It must fit one of {Number(results.Length)} alternatives, but fits {Number(fitting)}.");
        }
    }

    private void ApplyConditions(JsonElement schema, JsonElement value, RuleScope scope)
    {
        if (schema.TryGetProperty("if", out JsonElement condition)
            && schema.TryGetProperty(Fits(condition, value, scope) ? "then" : "else", out JsonElement consequence))
        {
            Apply(consequence, value, scope);
        }

        if (value.ValueKind == JsonValueKind.Object)
        {
            foreach (JsonProperty dependent in Members(schema, "dependentSchemas"))
            {
                if (value.TryGetProperty(dependent.Name, out _))
                {
                    Apply(dependent.Value, value, scope);
                }
            }
        }
    }

    private void ApplyInside(JsonElement schema, JsonElement member, string name, RuleScope scope)
    {
        scope.Parts?.Add(name);
        scope.Collector.Enter(name);
        Apply(schema, member, scope.Inner);
        scope.Collector.Leave();
    }

    private void ApplyInside(JsonElement schema, JsonElement item, int index, RuleScope scope)
    {
        scope.Parts?.Add(index);
        scope.Collector.Enter(index);
        Apply(schema, item, scope.Inner);
        scope.Collector.Leave();
    }

    private static JsonElement.ArrayEnumerator Items(JsonElement schema, string keyword) =>
        schema.TryGetProperty(keyword, out JsonElement items) ? items.EnumerateArray() : default;

    private static JsonElement.ObjectEnumerator Members(JsonElement schema, string keyword) =>
        schema.TryGetProperty(keyword, out JsonElement members) ? members.EnumerateObject() : default;

    private static int? Count(JsonElement schema, string keyword) =>
        schema.TryGetProperty(keyword, out JsonElement count) ? count.GetInt32() : null;

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
