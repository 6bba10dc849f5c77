using System.Text.Json;
using KoreApiKit.Pact.Matchers;

namespace KoreApiKit.Pact.Results;

/// <summary>Reads the engine's JSON about differences.</summary>
internal static class MismatchReader
{
    private const string KindSuffix = "Mismatch";

    /// <summary>The differences in a fixed order; the engine's own order varies from run to run.</summary>
    internal static IReadOnlyList<Mismatch> Read(JsonElement owner)
    {
        if (owner.ValueKind != JsonValueKind.Object || !owner.TryGetProperty("mismatches", out JsonElement list) || list.ValueKind != JsonValueKind.Array)
        {
            return [];
        }

        return [.. list.EnumerateArray()
            .Select(ReadOne)
            .OrderBy(static mismatch => mismatch.Kind, StringComparer.Ordinal)
            .ThenBy(static mismatch => mismatch.Path, StringComparer.Ordinal)
            .ThenBy(static mismatch => mismatch.Message, StringComparer.Ordinal)];
    }

    internal static IReadOnlyList<RequestMismatch> ReadRequests(string json)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        return [.. document.RootElement.EnumerateArray().Select(static request => new RequestMismatch(
            JsonText.TextMember(request, "type") switch
            {
                "missing-request" => RequestMismatchKind.Missing,
                "request-not-found" => RequestMismatchKind.Unexpected,
                _ => RequestMismatchKind.Different,
            },
            JsonText.TextMember(request, "method") ?? string.Empty,
            JsonText.TextMember(request, "path") ?? string.Empty,
            Read(request)))];
    }

    private static Mismatch ReadOne(JsonElement json)
    {
        string kind = JsonText.TextMember(json, "type") ?? string.Empty;
        return new Mismatch(
            kind.EndsWith(KindSuffix, StringComparison.Ordinal) ? kind[..^KindSuffix.Length] : kind,
            JsonText.TextMember(json, "path") is { Length: > 0 } path && !kind.StartsWith("Path", StringComparison.Ordinal)
                ? path
                : JsonText.TextMember(json, "key") ?? JsonText.TextMember(json, "parameter"),
            Shown(json, "expected"),
            Shown(json, "actual"),
            JsonText.TextMember(json, "mismatch") ?? json.GetRawText());
    }

    private static string? Shown(JsonElement json, string name) =>
        !json.TryGetProperty(name, out JsonElement member) || member.ValueKind == JsonValueKind.Null ? null
            : member.ValueKind == JsonValueKind.String ? member.GetString()
            : member.GetRawText();
}
