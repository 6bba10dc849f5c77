using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace KoreApiKit.Pact.Matchers;

/// <summary>Checks that an example satisfies its own rule, and that the rule has what it needs.</summary>
internal sealed partial class ExampleCheck(IPatternJudge judge, ValuePlace place)
{
    internal void Check(JsonElement rule, string kind, JsonElement example, string path)
    {
        string? problem = kind switch
        {
            MatcherKinds.Regex => RegexProblem(rule, example),
            MatcherKinds.Date or MatcherKinds.Time or MatcherKinds.DateTime => DateTimeProblem(rule, kind, example),
            MatcherKinds.Integer => Unless(IsInteger(example), example, "a whole number"),
            MatcherKinds.Decimal => Unless(IsDecimal(example), example, "a number with a decimal point"),
            MatcherKinds.Number => Unless(NumberText(example) is not null, example, "a number"),
            MatcherKinds.Boolean => Unless(IsBoolean(example), example, "true or false"),
            MatcherKinds.Null => Unless(example.ValueKind is JsonValueKind.Undefined or JsonValueKind.Null, example, "null"),
            MatcherKinds.Include => IncludeProblem(rule, example),
            MatcherKinds.NotEmpty => Unless(!IsEmpty(example), example, "a text, array or object that is not empty"),
            MatcherKinds.Semver => Unless(example.ValueKind == JsonValueKind.String && SemanticVersion().IsMatch(example.GetString()!), example, "a semantic version"),
            MatcherKinds.ContentType => Unless(example.ValueKind == JsonValueKind.String && MediaType().IsMatch(example.GetString()!), example, "a media type"),
            MatcherKinds.StatusCode => StatusProblem(rule, example),
            MatcherKinds.Type => SizeProblem(rule, example),
            MatcherKinds.Values => Unless(example.ValueKind == JsonValueKind.Object, example, "an object"),
            MatcherKinds.EachKey or MatcherKinds.EachValue => EachProblem(rule, kind, example, path),
            _ => null,
        };

        if (problem is not null)
        {
            throw new PactDefinitionException(path, problem);
        }
    }

    private string? RegexProblem(JsonElement rule, JsonElement example)
    {
        string? pattern = JsonText.TextMember(rule, "regex");
        return pattern is null ? "the regex rule needs 'regex', a regular expression."
            : AllTexts(example) is not { } texts ? $"the example {example.GetRawText()} is not a text, and the regex rule compares texts."
            : texts.Select(text => judge.RegexProblem(pattern, text)).FirstOrDefault(static problem => problem is not null);
    }

    private string? DateTimeProblem(JsonElement rule, string kind, JsonElement example)
    {
        string? format = JsonText.TextMember(rule, "format");
        return example.ValueKind != JsonValueKind.String ? $"the example {Show(example)} is not a text, and the {kind} rule compares texts."
            : format is null ? $"the {kind} rule needs 'format', such as yyyy-MM-dd."
            : judge.DateTimeProblem(format, example.GetString()!);
    }

    private static string? IncludeProblem(JsonElement rule, JsonElement example)
    {
        string? part = JsonText.TextMember(rule, Matcher.ExampleMember);
        return part is null ? "the include rule needs 'value', the text to find."
            : Unless(example.ValueKind == JsonValueKind.String && example.GetString()!.Contains(part, StringComparison.Ordinal), example, $"a text that includes '{part}'");
    }

    private static string? StatusProblem(JsonElement rule, JsonElement example)
    {
        bool? included = rule.TryGetProperty("status", out JsonElement permitted) && example.ValueKind == JsonValueKind.Number && example.TryGetInt32(out int status)
            ? StatusClasses.Includes(permitted, status)
            : null;
        return included switch
        {
            true => null,
            false => $"the example {Show(example)} is not one of the statuses {permitted.GetRawText()}.",
            null => $"the statusCode rule needs a number as example, and 'status': one of {StatusClasses.Names}, or a list of numbers.",
        };
    }

    private static string? SizeProblem(JsonElement rule, JsonElement example)
    {
        bool hasMin = rule.TryGetProperty("min", out JsonElement min);
        bool hasMax = rule.TryGetProperty("max", out JsonElement max);
        if (!hasMin && !hasMax)
        {
            return null;
        }

        int least = 0;
        int most = int.MaxValue;
        if ((hasMin && !(min.ValueKind == JsonValueKind.Number && min.TryGetInt32(out least)))
            || (hasMax && !(max.ValueKind == JsonValueKind.Number && max.TryGetInt32(out most)))
            || least < 0
            || least > most)
        {
            return "'min' and 'max' of the type rule are whole numbers, and min is at most max.";
        }

        int? count = example.ValueKind == JsonValueKind.Array ? example.GetArrayLength() : null;
        return count switch
        {
            null => $"the type rule with 'min' or 'max' counts the items of an array, and the example {Show(example)} is not one.",
            _ when count < least || count > most => $"the example has {count} items, not {least} to {(hasMax ? most : "any number")}.",
            _ => null,
        };
    }

    private string? EachProblem(JsonElement rule, string kind, JsonElement example, string path)
    {
        if (!rule.TryGetProperty("rules", out JsonElement rules) || rules.ValueKind != JsonValueKind.Array || rules.GetArrayLength() == 0)
        {
            return $"the {kind} rule needs 'rules', at least one matcher.";
        }

        if (example.ValueKind != JsonValueKind.Object && !(kind == MatcherKinds.EachValue && example.ValueKind == JsonValueKind.Array))
        {
            return $"the example {Show(example)} is not an object, and the {kind} rule goes over its members.";
        }

        foreach (JsonElement inner in rules.EnumerateArray())
        {
            string innerKind = ValueCheck.KnownKind(inner.ValueKind == JsonValueKind.Object && inner.TryGetProperty(Matcher.TypeMember, out JsonElement type) ? type : default, path);
            foreach ((JsonElement member, string memberPath) in Members(kind, example, path))
            {
                Check(inner, innerKind, member, memberPath);
            }
        }

        return null;
    }

    private static IEnumerable<(JsonElement Value, string Path)> Members(string kind, JsonElement example, string path) =>
        example.ValueKind == JsonValueKind.Array
            ? example.EnumerateArray().Select((item, index) => (MatcherExample.Of(item), $"{path}[{index}]"))
            : example.EnumerateObject().Select(member => (
                kind == MatcherKinds.EachKey ? PactValue.FromString(member.Name).Json : MatcherExample.Of(member.Value),
                $"{path}.{member.Name}"));

    private bool IsInteger(JsonElement example) => NumberText(example) is { } text && !HasFraction(text);

    private bool IsDecimal(JsonElement example) => NumberText(example) is { } text && HasFraction(text);

    private static bool HasFraction(string number) => number.AsSpan().IndexOfAny('.', 'e', 'E') >= 0;

    private bool IsBoolean(JsonElement example) =>
        example.ValueKind is JsonValueKind.True or JsonValueKind.False
        || (place == ValuePlace.Text && example.ValueKind == JsonValueKind.String && example.GetString() is "true" or "false");

    /// <summary>The digits of a number; outside a body a number is written as text.</summary>
    private string? NumberText(JsonElement example) => example.ValueKind switch
    {
        JsonValueKind.Number => example.GetRawText(),
        JsonValueKind.String when place == ValuePlace.Text && decimal.TryParse(example.GetString(), NumberStyles.Float, CultureInfo.InvariantCulture, out _) => example.GetString(),
        _ => null,
    };

    /// <summary>The engine compares numbers by their digits, and repeated headers or parameters one by one.</summary>
    private static List<string>? AllTexts(JsonElement example) => example.ValueKind switch
    {
        JsonValueKind.String => [example.GetString()!],
        JsonValueKind.Number => [example.GetRawText()],
        JsonValueKind.Array when example.EnumerateArray().All(static item => item.ValueKind == JsonValueKind.String) =>
            [.. example.EnumerateArray().Select(static item => item.GetString()!)],
        _ => null,
    };

    private static bool IsEmpty(JsonElement example) => example.ValueKind switch
    {
        JsonValueKind.String => example.GetString()!.Length == 0,
        JsonValueKind.Array => example.GetArrayLength() == 0,
        JsonValueKind.Object => !example.EnumerateObject().Any(),
        JsonValueKind.Null or JsonValueKind.Undefined => true,
        _ => false,
    };

    private static string? Unless(bool holds, JsonElement example, string expected) =>
        holds ? null : $"the example {Show(example)} is not {expected}.";

    private static string Show(JsonElement example) => example.ValueKind == JsonValueKind.Undefined ? "(none)" : example.GetRawText();

    [GeneratedRegex(@"^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?(\+[0-9A-Za-z.-]+)?$", RegexOptions.CultureInvariant)]
    private static partial Regex SemanticVersion();

    [GeneratedRegex(@"^[\w.+-]+/[\w.+*-]+(\s*;.*)?$", RegexOptions.CultureInvariant)]
    private static partial Regex MediaType();
}
