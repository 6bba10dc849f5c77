using KoreApiKit.Spec.Model;

namespace KoreApiKit.Spec.Interactions;

/// <summary>
/// Writes matchers as the Pact engine reads them: an object with <c>pact:matcher:type</c>, the attributes of the rule and the
/// example as <c>value</c>.
/// </summary>
internal static class IntegrationJson
{
    /// <summary>A matcher with a rule that has no attributes.</summary>
    public static string Matcher(string kind, string example, string? generator = null) => Write(Text(kind), "", example, generator);

    /// <summary>A text that a regular expression describes as a whole.</summary>
    public static string Regex(string pattern, string example, string? generator = null) =>
        Write(Text("regex"), ",\"regex\":" + Text(pattern), example, generator);

    /// <summary>An array whose items are all like the first one of the example.</summary>
    public static string EachLike(string item, int min, int? max)
    {
        string items = string.Join(",", Enumerable.Repeat(item, Math.Max(min, 1)));
        string limits = FormattableString.Invariant($",\"min\":{min}") + (max is { } most ? FormattableString.Invariant($",\"max\":{most}") : "");
        return Write(Text("type"), limits, "[" + items + "]", null);
    }

    /// <summary>A value for which several rules hold together; each is a matcher whose own example is not used.</summary>
    public static string All(IReadOnlyList<string> rules, string example, string? generator = null) =>
        Write("[" + string.Join(",", rules) + "]", "", example, generator);

    /// <summary>An array that has, among others, an item like each of these.</summary>
    public static string ArrayContains(IEnumerable<string> variants) =>
        "{\"pact:matcher:type\":\"arrayContains\",\"variants\":[" + string.Join(",", variants) + "]}";

    /// <summary>Whether a value is a matcher with one rule; the rules for each value of an object are such matchers.</summary>
    public static bool IsOneRule(string json) => json.StartsWith("{\"pact:matcher:type\":\"", StringComparison.Ordinal);

    /// <summary>An object with any keys, whose values satisfy a rule.</summary>
    public static string EachValue(string rule, string example) =>
        Write(Text("eachValue"), ",\"rules\":[" + rule + "]", example, null);

    /// <summary>A string as JSON.</summary>
    public static string Text(string value) => Literals.Quote(value);

    private static string Write(string kind, string attributes, string example, string? generator) =>
        "{\"pact:matcher:type\":" + kind + attributes + (generator is null ? "" : "," + generator) + ",\"value\":" + example + "}";
}
