using System.Text.Json;
using KoreApiKit.Pact.Matchers;
using KoreApiKit.Pact.Model;

namespace KoreApiKit.Pact.Engine;

/// <summary>Writes a path, header or parameter as the engine reads it: a plain text, or a matcher as JSON.</summary>
internal static class TextArgument
{
    internal static string Of(PactValue value)
    {
        if (value is Matcher)
        {
            return value.ToIntegrationJson();
        }

        // The engine would take a plain text that happens to be a JSON object for a matcher, and lose it.
        string text = value.Json.ValueKind == JsonValueKind.String ? value.Json.GetString()! : value.ToIntegrationJson();
        return text.AsSpan().TrimStart().StartsWith("{", StringComparison.Ordinal) ? Match.Equality(text).ToIntegrationJson() : text;
    }

    /// <summary>
    /// One value per header name. HttpClient sends repeated values as one text, and the engine (since 0.5.3) splits only
    /// a few well-known headers, so repeated values are joined here too.
    /// </summary>
    internal static IEnumerable<(string Name, string Value)> Headers(IReadOnlyList<PactField> headers) =>
        headers.GroupBy(static header => header.Name, StringComparer.OrdinalIgnoreCase)
            .Select(static same => (same.Key, string.Join(", ", same.Select(static header => Of(header.Value)))));

    internal static IEnumerable<(string Name, nuint Index, string Value)> Numbered(IReadOnlyList<PactField> parameters) =>
        parameters.GroupBy(static parameter => parameter.Name, StringComparer.Ordinal)
            .SelectMany(static same => same.Select(static (parameter, index) => (parameter.Name, (nuint)index, Of(parameter.Value))));
}
