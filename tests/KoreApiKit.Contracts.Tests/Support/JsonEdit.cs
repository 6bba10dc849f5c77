using System.Text.Json.Nodes;

namespace KoreApiKit.Contracts.Tests.Support;

/// <summary>Changes one place of a JSON document.</summary>
internal static class JsonEdit
{
    /// <summary>Sets the value at a way such as <c>data/days/0</c> to JSON text, or removes it where the text is null.</summary>
    public static string Apply(JsonObject document, string way, string? value)
    {
        string[] steps = way.Split('/');
        JsonNode owner = document;
        foreach (string step in steps[..^1])
        {
            owner = owner is JsonArray array ? array[int.Parse(step, System.Globalization.CultureInfo.InvariantCulture)]! : owner[step]!;
        }

        if (value is not null)
        {
            owner[steps[^1]] = JsonNode.Parse(value);
        }
        else if (!owner.AsObject().Remove(steps[^1]))
        {
            throw new ArgumentException($"There is no '{way}' to remove.", nameof(way));
        }

        return document.ToJsonString();
    }
}
