using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using KoreApiKit.Contracts.Pacts.Rules;

namespace KoreApiKit.Contracts.Pacts.Writing;

/// <summary>
/// A value in the integration JSON of Pact engines, where an object with <c>pact:matcher:type</c> is a matcher, taken apart
/// into what a pact file has: the example, and matching rules and generators by path.
/// </summary>
internal sealed class IntegrationValue
{
    private const string MatcherType = "pact:matcher:type";
    private const string GeneratorType = "pact:generator:type";
    private const string ArrayContains = "arrayContains";
    private const string Value = "value";

    // A matcher takes a level of its own for each level of a value, and rules of one are a level more.
    private static readonly JsonDocumentOptions Deep = new() { MaxDepth = 2048 };

    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    // Members of a matcher that belong to its rule; others are the generator's.
    private static readonly string[] Attributes = ["regex", "min", "max"];

    private readonly bool _hasMapRules;

    private IntegrationValue(bool hasMapRules) => _hasMapRules = hasMapRules;

    /// <summary>The value with each matcher replaced by its example; null for JSON's null.</summary>
    public JsonNode? Example { get; private set; }

    /// <summary>Matchers by the path expression at which they stand, in the order in which they were met.</summary>
    public Dictionary<string, JsonArray> Rules { get; } = new(StringComparer.Ordinal);

    /// <summary>Generators by path expression.</summary>
    public Dictionary<string, JsonObject> Generators { get; } = new(StringComparer.Ordinal);

    /// <summary>Takes a value apart.</summary>
    /// <param name="json">Integration JSON.</param>
    /// <param name="version">
    /// Version 3 has no rules for each value of a map, which are then rules of all its members, nor for an array that contains
    /// something, which is then any array of the example's types.
    /// </param>
    public static IntegrationValue Of(string json, PactVersion version)
    {
        using JsonDocument document = JsonDocument.Parse(json, Deep);
        return Of(document.RootElement, version == PactVersion.V4);
    }

    private static IntegrationValue Of(JsonElement json, bool hasMapRules)
    {
        var value = new IntegrationValue(hasMapRules);
        value.Example = value.Read(json, PathExpression.Root, isMatched: false, isMap: false);
        return value;
    }

    /// <param name="isMatched">Whether a matcher around the value speaks for all items of an array.</param>
    /// <param name="isMap">Whether a matcher around it speaks for all members of an object.</param>
    private JsonNode? Read(JsonElement json, PathExpression place, bool isMatched, bool isMap) => json.ValueKind switch
    {
        JsonValueKind.Object when json.TryGetProperty(MatcherType, out JsonElement kind) => ReadMatcher(json, kind, place),
        JsonValueKind.Object => ReadObject(json, place, isMap),
        JsonValueKind.Array => new JsonArray(
        [
            .. json.EnumerateArray().Select((item, index) =>
                Read(item, place.Append(isMatched ? PathStep.AnyItem : PathStep.Item(index)), isMatched: false, isMap: false)),
        ]),
        JsonValueKind.Null => null,
        _ => JsonValue.Create(json.Clone()),
    };

    private JsonObject ReadObject(JsonElement json, PathExpression place, bool isMap)
    {
        var members = new JsonObject();
        foreach (JsonProperty member in json.EnumerateObject())
        {
            PathExpression below = place.Append(isMap ? PathStep.AnyMember : PathStep.Member(member.Name));
            members[member.Name] = Read(member.Value, below, isMatched: false, isMap: false);
        }

        return members;
    }

    private JsonNode? ReadMatcher(JsonElement matcher, JsonElement kind, PathExpression place)
    {
        if (kind.ValueKind == JsonValueKind.String && kind.ValueEquals(ArrayContains))
        {
            return ReadVariants(matcher.GetProperty("variants"), place);
        }

        bool isMap = false;
        foreach (JsonElement rule in PartsOf(matcher, kind))
        {
            string name = rule.GetProperty(MatcherType).GetString()!;
            isMap |= name == "values";
            AddRule(rule, name, place);
        }

        if (matcher.TryGetProperty(GeneratorType, out JsonElement generator))
        {
            Generators[EnginePath.Of(place)] = GeneratorOf(matcher, generator.GetString()!);
        }

        return matcher.TryGetProperty(Value, out JsonElement value) ? Read(value, place, isMatched: true, isMap) : null;
    }

    private void AddRule(JsonElement rule, string name, PathExpression place)
    {
        if (name != "eachValue")
        {
            Add(place, RuleOf(rule, name));
        }
        else if (_hasMapRules)
        {
            var rules = new JsonArray();
            foreach (JsonElement inner in rule.GetProperty("rules").EnumerateArray())
            {
                AddRulesOf(inner, found => rules.Add((JsonNode)found));
            }

            Add(place, new JsonObject { ["match"] = name, ["rules"] = rules, ["value"] = Compact(rule.GetProperty(Value)) });
        }
        else
        {
            Add(place, new JsonObject { ["match"] = "values" });
            foreach (JsonElement inner in rule.GetProperty("rules").EnumerateArray())
            {
                AddRulesOf(inner, found => Add(place.Append(PathStep.AnyMember), found));
            }
        }
    }

    private static void AddRulesOf(JsonElement matcher, Action<JsonObject> add)
    {
        foreach (JsonElement rule in PartsOf(matcher, matcher.GetProperty(MatcherType)))
        {
            add(RuleOf(rule, rule.GetProperty(MatcherType).GetString()!));
        }
    }

    // Several rules together are a list of matchers; their own examples are not used.
    private static JsonElement[] PartsOf(JsonElement matcher, JsonElement kind) =>
        kind.ValueKind == JsonValueKind.Array ? [.. kind.EnumerateArray()] : [matcher];

    private JsonArray ReadVariants(JsonElement variants, PathExpression place)
    {
        var examples = new JsonArray();
        var written = new JsonArray();
        foreach ((JsonElement variant, int index) in variants.EnumerateArray().Select((variant, index) => (variant, index)))
        {
            IntegrationValue value = Of(variant, _hasMapRules);
            examples.Add(value.Example);
            var entry = new JsonObject { ["index"] = index, ["rules"] = MessageRules.OfPaths(value.Rules) };
            if (value.Generators.Count > 0)
            {
                entry["generators"] = MessageRules.OfGenerators(value.Generators);
            }

            written.Add((JsonNode)entry);
        }

        Add(place, _hasMapRules ? new JsonObject { ["match"] = ArrayContains, ["variants"] = written } : new JsonObject { ["match"] = "type" });
        return examples;
    }

    private void Add(PathExpression place, JsonObject rule)
    {
        string path = EnginePath.Of(place);
        if (!Rules.TryGetValue(path, out JsonArray? rules))
        {
            rules = [];
            Rules[path] = rules;
        }

        rules.Add((JsonNode)rule);
    }

    private static JsonObject RuleOf(JsonElement rule, string name)
    {
        var written = new JsonObject { ["match"] = name };
        foreach (JsonProperty attribute in rule.EnumerateObject().Where(member => Attributes.Contains(member.Name)))
        {
            written[attribute.Name] = JsonValue.Create(attribute.Value.Clone());
        }

        return written;
    }

    private static string Compact(JsonElement example) =>
        new JsonObject(example.EnumerateObject()
            .DistinctBy(member => member.Name)
            .OrderBy(member => member.Name, StringComparer.Ordinal)
            .Select(member => KeyValuePair.Create(member.Name, (JsonNode?)JsonValue.Create(member.Value)))).ToJsonString(Readable);

    private static JsonObject GeneratorOf(JsonElement matcher, string type)
    {
        var generator = new JsonObject { ["type"] = type };
        if (matcher.TryGetProperty("format", out JsonElement format))
        {
            generator["format"] = JsonValue.Create(format.Clone());
        }

        return generator;
    }
}
