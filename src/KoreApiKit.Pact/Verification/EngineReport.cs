using System.Globalization;
using System.Text.Json;
using KoreApiKit.Pact.Matchers;
using KoreApiKit.Pact.Results;

namespace KoreApiKit.Pact.Verification;

/// <summary>Reads the JSON report of libpact_ffi's verifier.</summary>
internal static class EngineReport
{
    internal static EngineVerification Read(string json, string output)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        JsonElement root = document.RootElement;
        List<InteractionResult> interactions = [.. Items(root, "interactionResults").Select(ReadInteraction)];
        bool explained = interactions.Exists(static interaction => interaction.Outcome == InteractionOutcome.Failed);

        // The list of errors repeats those of the interactions; only without these is there something new in it.
        IReadOnlyList<string> errors = explained ? [] : [.. Items(root, "errors").Select(ReadError)];
        return new EngineVerification(
            interactions,
            root.TryGetProperty("result", out JsonElement result) && result.ValueKind == JsonValueKind.True,
            errors,
            output);
    }

    private static InteractionResult ReadInteraction(JsonElement json)
    {
        bool pending = json.TryGetProperty("pending", out JsonElement flag) && flag.ValueKind == JsonValueKind.True;
        InteractionOutcome outcome = JsonText.TextMember(json, "result") == "OK" ? InteractionOutcome.Passed
            : pending ? InteractionOutcome.Pending
            : InteractionOutcome.Failed;
        json.TryGetProperty("mismatch", out JsonElement mismatch);
        return new InteractionResult(
            JsonText.TextMember(json, "consumer") ?? string.Empty,
            JsonText.TextMember(json, "description") ?? string.Empty,
            [.. Items(json, "providerStates").Select(static state => state.ToString())],
            outcome,
            Duration(JsonText.TextMember(json, "duration")),
            MismatchReader.Read(mismatch),
            JsonText.TextMember(mismatch, "message"));
    }

    private static string ReadError(JsonElement json)
    {
        json.TryGetProperty("mismatch", out JsonElement mismatch);
        return $"{JsonText.TextMember(json, "interaction")}: {JsonText.TextMember(mismatch, "message") ?? mismatch.ToString()}";
    }

    private static List<JsonElement> Items(JsonElement json, string name) =>
        json.TryGetProperty(name, out JsonElement list) && list.ValueKind == JsonValueKind.Array ? [.. list.EnumerateArray()] : [];

    /// <summary>The engine writes <c>115ms</c>, <c>2s</c> or <c>1m 3s</c>.</summary>
    private static TimeSpan Duration(string? text)
    {
        TimeSpan total = TimeSpan.Zero;
        foreach (string part in (text ?? string.Empty).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            int digits = part.TakeWhile(static character => char.IsAsciiDigit(character) || character == '.').Count();
            if (double.TryParse(part.AsSpan(0, digits), NumberStyles.Float, CultureInfo.InvariantCulture, out double amount))
            {
                total += part[digits..] switch
                {
                    "ms" => TimeSpan.FromMilliseconds(amount),
                    "s" => TimeSpan.FromSeconds(amount),
                    "m" => TimeSpan.FromMinutes(amount),
                    _ => TimeSpan.Zero,
                };
            }
        }

        return total;
    }
}
