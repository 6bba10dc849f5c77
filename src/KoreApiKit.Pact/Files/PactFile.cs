using System.Text.Json;
using KoreApiKit.Pact.Matchers;

namespace KoreApiKit.Pact.Files;

/// <summary>What a pact file promises, as far as a verification must know it beforehand. Versions 1 to 4 are read.</summary>
/// <param name="Path">The full path.</param>
/// <param name="Consumer">The name of the consumer.</param>
/// <param name="Provider">The name of the provider.</param>
/// <param name="Interactions">The interactions in the order of the file.</param>
public sealed record PactFile(string Path, string Consumer, string Provider, IReadOnlyList<PactFileInteraction> Interactions)
{
    /// <summary>Reads a pact file.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="PactFileException">It is missing, is not JSON, or is not a pact.</exception>
    public static PactFile Read(string path)
    {
        string fullPath = System.IO.Path.GetFullPath(path);
        try
        {
            using JsonDocument document = JsonDocument.Parse(File.ReadAllBytes(fullPath));
            JsonElement root = document.RootElement;
            return new PactFile(
                fullPath,
                Party(root, "consumer", fullPath),
                Party(root, "provider", fullPath),
                [.. Items(root, "interactions").Concat(Items(root, "messages")).Select(PactFileInteraction.Read)]);
        }
        catch (JsonException error)
        {
            throw new PactFileException($"'{fullPath}' is not JSON (line {error.LineNumber + 1}, byte {error.BytePositionInLine + 1}). Write the pact anew.", error);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new PactFileException($"'{fullPath}' cannot be read: {error.Message}", error);
        }
    }

    private static string Party(JsonElement root, string side, string path) =>
        root.ValueKind == JsonValueKind.Object && root.TryGetProperty(side, out JsonElement party) && JsonText.TextMember(party, "name") is { } name
            ? name
            : throw new PactFileException($"'{path}' is not a pact: it has no '{side}' with a 'name'.");

    internal static IEnumerable<JsonElement> Items(JsonElement owner, string name)
    {
        if (owner.ValueKind == JsonValueKind.Object && owner.TryGetProperty(name, out JsonElement list) && list.ValueKind == JsonValueKind.Array)
        {
            foreach (JsonElement item in list.EnumerateArray())
            {
                yield return item;
            }
        }
    }
}

/// <summary>An interaction of a pact file.</summary>
/// <param name="Description">The description.</param>
/// <param name="States">The names of its provider states.</param>
public sealed record PactFileInteraction(string Description, IReadOnlyList<string> States)
{
    internal static PactFileInteraction Read(JsonElement json)
    {
        List<string> states = [.. PactFile.Items(json, "providerStates").Select(static state => JsonText.TextMember(state, "name") ?? string.Empty)];
        if (states.Count == 0 && (JsonText.TextMember(json, "providerState") ?? JsonText.TextMember(json, "provider_state")) is { } single)
        {
            states.Add(single);
        }

        return new PactFileInteraction(JsonText.TextMember(json, "description") ?? string.Empty, states);
    }
}

/// <summary>A pact file cannot be read. The message names it.</summary>
public sealed class PactFileException : Exception
{
    /// <summary>Makes the exception.</summary>
    /// <param name="message">Which file, what is wrong, what to do.</param>
    /// <param name="cause">The error beneath, if any.</param>
    public PactFileException(string message, Exception? cause = null)
        : base(message, cause)
    {
    }
}
