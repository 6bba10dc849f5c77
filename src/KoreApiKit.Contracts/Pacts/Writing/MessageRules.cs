using System.Text.Json.Nodes;

namespace KoreApiKit.Contracts.Pacts.Writing;

/// <summary>The matching rules and generators of one request or response, by category.</summary>
internal sealed class MessageRules
{
    private readonly JsonObject _rules = [];
    private readonly JsonObject _generators = [];

    /// <summary>Adds what a header or query parameter says.</summary>
    public void AddField(string category, string name, IntegrationValue value)
    {
        if (value.Rules.Values.FirstOrDefault() is { } rules)
        {
            Category(_rules, category)[name] = Combined(rules);
        }

        if (value.Generators.Values.FirstOrDefault() is { } generator)
        {
            Category(_generators, category)[name] = generator.DeepClone();
        }
    }

    /// <summary>Adds what the parts of a body say.</summary>
    public void AddBody(WrittenParts parts)
    {
        if (parts.Rules.Count > 0)
        {
            _rules["body"] = OfPaths(parts.Rules);
        }
    }

    /// <summary>Adds what a body says.</summary>
    public void AddBody(IntegrationValue value)
    {
        if (value.Rules.Count > 0)
        {
            _rules["body"] = OfPaths(value.Rules);
        }

        if (value.Generators.Count > 0)
        {
            _generators["body"] = OfGenerators(value.Generators);
        }
    }

    /// <summary>Writes both into a message, where there are any.</summary>
    public void WriteTo(JsonObject message)
    {
        if (_rules.Count > 0)
        {
            message["matchingRules"] = _rules;
        }

        if (_generators.Count > 0)
        {
            message["generators"] = _generators;
        }
    }

    /// <summary>Rules by path expression.</summary>
    public static JsonObject OfPaths(Dictionary<string, JsonArray> rules) =>
        new(rules.Select(entry => KeyValuePair.Create(entry.Key, (JsonNode?)Combined(entry.Value))));

    /// <summary>Generators by path expression.</summary>
    public static JsonObject OfGenerators(Dictionary<string, JsonObject> generators) =>
        new(generators.Select(entry => KeyValuePair.Create(entry.Key, (JsonNode?)entry.Value.DeepClone())));

    private static JsonObject Combined(JsonArray matchers) => new() { ["combine"] = "AND", ["matchers"] = matchers.DeepClone() };

    private static JsonObject Category(JsonObject owner, string name)
    {
        if (owner[name] is not JsonObject category)
        {
            category = [];
            owner[name] = category;
        }

        return category;
    }
}
