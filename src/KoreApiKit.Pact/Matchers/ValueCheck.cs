using System.Text.Json;

namespace KoreApiKit.Pact.Matchers;

/// <summary>Where a value stands in a message: only a body holds JSON, the other places hold text.</summary>
internal enum ValuePlace
{
    Body,
    Text,
    Status,
}

/// <summary>Finds what the engine would take without a word and then ignore.</summary>
internal sealed class ValueCheck(IPatternJudge judge, ValuePlace place)
{
    private readonly ExampleCheck _examples = new(judge, place);

    /// <exception cref="PactDefinitionException">The first problem found.</exception>
    internal void Check(JsonElement json, string path)
    {
        switch (json.ValueKind)
        {
            case JsonValueKind.Object when Matcher.IsMatcher(json):
                CheckMatcher(json, path);
                break;
            case JsonValueKind.Object:
                CheckMembers(json, path);
                break;
            case JsonValueKind.Array:
                CheckItems(json, path);
                break;
        }
    }

    private void CheckMembers(JsonElement json, string path)
    {
        foreach (JsonProperty member in json.EnumerateObject())
        {
            if (member.Name == Generator.TypeMember)
            {
                throw new PactDefinitionException(path, "a generator needs a matcher beside it; the engine drops this one.");
            }

            if (member.Name.StartsWith("pact:", StringComparison.Ordinal))
            {
                throw new PactDefinitionException(path, $"the engine drops members whose name begins with 'pact:', such as '{member.Name}'.");
            }

            Check(member.Value, $"{path}.{member.Name}");
        }
    }

    private void CheckItems(JsonElement json, string path)
    {
        int index = 0;
        foreach (JsonElement item in json.EnumerateArray())
        {
            Check(item, $"{path}[{index++}]");
        }
    }

    private void CheckMatcher(JsonElement json, string path)
    {
        bool hasExample = json.TryGetProperty(Matcher.ExampleMember, out JsonElement example);
        foreach ((JsonElement rule, string kind) in Rules(json, path))
        {
            if (place != ValuePlace.Status && kind == MatcherKinds.StatusCode)
            {
                throw new PactDefinitionException(path, "the statusCode rule is for the status of a response.");
            }

            if (!hasExample && kind is not (MatcherKinds.Null or MatcherKinds.ArrayContains))
            {
                throw new PactDefinitionException(path, $"the {kind} rule has no example; give one as 'value'.");
            }

            _examples.Check(rule, kind, example, path);
            CheckVariants(rule, kind, path);
        }

        CheckGenerator(json, path);
        if (hasExample && example.ValueKind is JsonValueKind.Object or JsonValueKind.Array)
        {
            Check(example, path);
        }
    }

    private static IEnumerable<(JsonElement Rule, string Kind)> Rules(JsonElement json, string path)
    {
        JsonElement type = json.GetProperty(Matcher.TypeMember);
        if (type.ValueKind != JsonValueKind.Array)
        {
            yield return (json, KnownKind(type, path));
            yield break;
        }

        if (type.GetArrayLength() == 0)
        {
            throw new PactDefinitionException(path, "a combined matcher has no rule; give at least one.");
        }

        foreach (JsonElement rule in type.EnumerateArray())
        {
            JsonElement name = rule.ValueKind == JsonValueKind.Object && rule.TryGetProperty(Matcher.TypeMember, out JsonElement found) ? found : default;
            yield return (rule, KnownKind(name, path));
        }
    }

    internal static string KnownKind(JsonElement type, string path)
    {
        string? kind = type.ValueKind == JsonValueKind.String ? type.GetString() : null;
        return kind is not null && MatcherKinds.IsKnown(kind)
            ? kind
            : throw new PactDefinitionException(path, $"unknown matcher type '{kind ?? "(none)"}'; known are {string.Join(", ", MatcherKinds.All)}.");
    }

    private void CheckVariants(JsonElement rule, string kind, string path)
    {
        if (kind != MatcherKinds.ArrayContains)
        {
            return;
        }

        if (!rule.TryGetProperty("variants", out JsonElement variants) || variants.ValueKind != JsonValueKind.Array || variants.GetArrayLength() == 0)
        {
            throw new PactDefinitionException(path, "the arrayContains rule needs 'variants', an array with at least one expected item.");
        }

        CheckItems(variants, path);
    }

    private static void CheckGenerator(JsonElement json, string path)
    {
        if (!json.TryGetProperty(Generator.TypeMember, out JsonElement type))
        {
            return;
        }

        string? kind = type.ValueKind == JsonValueKind.String ? type.GetString() : null;
        if (kind is null || !MatcherKinds.IsKnownGenerator(kind))
        {
            throw new PactDefinitionException(path, $"unknown generator type '{kind ?? "(none)"}'; known are {string.Join(", ", MatcherKinds.Generators)}.");
        }

        string? required = kind switch { "ProviderState" => "expression", "Regex" or "MockServerURL" => "regex", _ => null };
        if (required is not null && JsonText.TextMember(json, required) is null)
        {
            throw new PactDefinitionException(path, $"the {kind} generator needs '{required}'.");
        }
    }
}
