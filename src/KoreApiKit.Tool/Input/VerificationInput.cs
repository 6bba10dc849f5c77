using System.Collections.Immutable;
using System.Text.Json;
using KoreApiKit.Contracts.HtmlReports;
using KoreApiKit.Tool.Consoles;

namespace KoreApiKit.Tool.Input;

/// <summary>Reads what <c>korekit pact verify --format json</c> wrote.</summary>
internal static class VerificationInput
{
    private const string Verb = "pact verify";

    /// <exception cref="ToolException">The file cannot be read, or is none of these.</exception>
    public static VerificationOutcome Read(string path, ToolConsole console)
    {
        string shown = console.ShownPath(path);
        try
        {
            using JsonDocument document = JsonDocument.Parse(InputText.Read(path, shown));
            return document.RootElement is { ValueKind: JsonValueKind.Object } root && Text(root, "verb") == Verb
                ? Read(root, shown)
                : throw new ToolException($"'{shown}' holds no results of a verification; make them with korekit {Verb} --format json");
        }
        catch (JsonException exception)
        {
            throw new ToolException($"'{shown}' is not valid JSON (line {exception.LineNumber + 1}); make it with korekit {Verb} --format json", exception);
        }
    }

    private static VerificationOutcome Read(JsonElement root, string shown)
    {
        JsonElement[] failures = [.. Items(root, "findings").Where(finding => Text(finding, "severity") == "error")];
        ILookup<(string?, string?), string> mismatches = failures.ToLookup(
            finding => (Text(finding, "suite"), Text(finding, "case")), finding => Text(finding, "message") ?? "failed");
        ImmutableArray<VerifiedInteraction> interactions =
        [
            .. Items(root, "cases").Select(checkedCase => new VerifiedInteraction(
                Text(checkedCase, "suite") ?? "",
                Text(checkedCase, "name") ?? "",
                Text(checkedCase, "skipped"),
                [.. mismatches[(Text(checkedCase, "suite"), Text(checkedCase, "name"))]])),
        ];
        ImmutableArray<string> problems = [.. mismatches[(null, null)]];
        return interactions.IsEmpty && problems.IsEmpty
            ? throw new ToolException($"'{shown}' names no interaction, so that nothing was verified")
            : new VerificationOutcome(interactions, problems);
    }

    private static IEnumerable<JsonElement> Items(JsonElement root, string name) =>
        root.TryGetProperty(name, out JsonElement items) && items.ValueKind == JsonValueKind.Array
            ? items.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.Object)
            : [];

    private static string? Text(JsonElement owner, string name) =>
        owner.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
