using System.Globalization;
using System.Text.Json.Nodes;
using CsCheck;

namespace KoreApiKit.Pact.Tests.Differential;

/// <summary>Random bodies of JSON, random matchers at their places, and answers that are like them but for some changes.</summary>
internal static class RandomCases
{
    private static readonly Gen<string> Key = Gen.OneOf("a", "b", "c", "d e");

    private static readonly Gen<string> Scalar = Gen.OneOf("1", "2", "1.5", "-3", "true", "false", "null", "\"x\"", "\"\"", "\"12\"", "\"2024-01-31\"", "\"1.2.3\"");

    private static readonly Gen<string> Matcher = Gen.OneOf(
        """{"match":"type"}""", """{"match":"type","min":1}""", """{"match":"type","max":2}""", """{"match":"equality"}""", """{"match":"integer"}""",
        """{"match":"decimal"}""", """{"match":"number"}""", """{"match":"boolean"}""", """{"match":"null"}""", """{"match":"notEmpty"}""",
        """{"match":"regex","regex":"[0-9x.]+"}""", """{"match":"include","value":"1"}""", """{"match":"semver"}""", """{"match":"values"}""",
        """{"match":"date","format":"yyyy-MM-dd"}""", """{"match":"eachValue","rules":[{"match":"type"}]}""", """{"match":"eachKey","rules":[{"match":"regex","regex":"[ab]"}]}""",
        """{"match":"arrayContains","variants":[{"index":0,"rules":{"$":{"matchers":[{"match":"type"}]}}}]}""");

    private static readonly Gen<JsonNode?> Value = Values(3);

    /// <summary>A case; the name is to be given.</summary>
    internal static Gen<DifferentialCase> Case { get; } =
        from expected in Value
        from rules in Gen.Select(Gen.Int[0, 1000], Gen.Bool, Gen.Select(Matcher, Matcher)).Array[0, 3]
        from other in Value
        from edits in Gen.Select(Gen.Int[0, 1000], Value).Array[0, 3]
        from isOther in Gen.Int[0, 5]
        select Make(expected, rules, isOther == 0 ? other : edits.Aggregate(expected?.DeepClone(), (body, edit) => Edit(body, edit.Item1, edit.Item2)));

    private static Gen<JsonNode?> Values(int depth)
    {
        Gen<JsonNode?> scalar = Scalar.Select(static text => JsonNode.Parse(text));
        if (depth == 0)
        {
            return scalar;
        }

        Gen<JsonNode?> inner = Values(depth - 1);
        Gen<JsonNode?> array = inner.Array[0, 3].Select(static items => (JsonNode?)new JsonArray([.. items.Select(static item => item?.DeepClone())]));
        Gen<JsonNode?> members = Gen.Select(Key, inner).Array[0, 3].Select(static pairs => (JsonNode?)new JsonObject(
            pairs.DistinctBy(static pair => pair.Item1).Select(static pair => KeyValuePair.Create(pair.Item1, pair.Item2?.DeepClone()))));
        return Gen.Frequency((2, scalar), (2, array), (3, members));
    }

    // Places of one weight for the same value would make the native engine choose by chance, so each rule stands at a place of its own.
    private static DifferentialCase Make(JsonNode? expected, (int Place, bool Any, (string First, string Second) Matchers)[] rules, JsonNode? actual)
    {
        string[] places = [.. Places(expected, "$")];
        JsonObject written = [];
        foreach ((int place, bool any, (string first, string second)) in rules)
        {
            written[places[place % places.Length]] = new JsonObject
            {
                ["combine"] = any ? "OR" : "AND",
                ["matchers"] = new JsonArray([JsonNode.Parse(first), .. place % 2 == 0 ? [] : new[] { JsonNode.Parse(second) }]),
            };
        }

        JsonObject response = new()
        {
            ["status"] = 200,
            ["body"] = new JsonObject { ["contentType"] = "application/json", ["content"] = new JsonObject { ["root"] = expected?.DeepClone() } },
            ["matchingRules"] = new JsonObject { ["body"] = written },
        };
        return new DifferentialCase("", 4, response.ToJsonString(), ScriptedAnswer.Json(new JsonObject { ["root"] = actual?.DeepClone() }.ToJsonString()));
    }

    private static IEnumerable<string> Places(JsonNode? node, string path)
    {
        path = path == "$" ? "$.root" : path;
        IEnumerable<string> inside = node switch
        {
            JsonObject members => members.SelectMany(member => Places(member.Value, $"{path}['{member.Key}']")),
            JsonArray items => items.SelectMany((item, index) => Places(item, string.Create(CultureInfo.InvariantCulture, $"{path}[{index}]"))),
            _ => [],
        };
        return inside.Prepend(path);
    }

    private static JsonNode? Edit(JsonNode? node, int choice, JsonNode? value) => node switch
    {
        JsonObject { Count: > 0 } members when choice % 4 != 0 => EditMember(members, choice / 4, value),
        JsonArray { Count: > 0 } items when choice % 4 != 0 => EditItem(items, choice / 4, value),
        _ => value?.DeepClone(),
    };

    private static JsonObject EditMember(JsonObject members, int choice, JsonNode? value)
    {
        string key = members.Select(static member => member.Key).ElementAt(choice % members.Count);
        switch (choice % 5)
        {
            case 0:
                members.Remove(key);
                break;
            case 1:
                members["z"] = value?.DeepClone();
                break;
            default:
                members[key] = Edit(members[key]?.DeepClone(), choice, value);
                break;
        }

        return members;
    }

    private static JsonArray EditItem(JsonArray items, int choice, JsonNode? value)
    {
        int index = choice % items.Count;
        switch (choice % 5)
        {
            case 0:
                items.RemoveAt(index);
                break;
            case 1:
                items.Add(value?.DeepClone());
                break;
            default:
                items[index] = Edit(items[index]?.DeepClone(), choice, value);
                break;
        }

        return items;
    }
}
