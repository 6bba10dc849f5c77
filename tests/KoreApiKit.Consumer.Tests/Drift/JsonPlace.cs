using System.Globalization;
using System.Text.Json.Nodes;

namespace KoreApiKit.Consumer.Tests.Drift;

/// <summary>A place in an answer: names of members and indexes of items from the root on.</summary>
internal sealed record JsonPlace(IReadOnlyList<string> Segments)
{
    public string Pointer => string.Concat(Segments.Select(segment => "/" + segment));

    public JsonPlace Child(string segment) => new([.. Segments, segment]);

    public void Set(JsonNode root, JsonNode? value)
    {
        switch (Owner(root))
        {
            case JsonObject owner:
                owner[Segments[^1]] = value;
                break;
            case JsonArray owner:
                owner[Index(Segments[^1])] = value;
                break;
        }
    }

    public void Remove(JsonNode root)
    {
        if (Owner(root) is JsonObject owner)
        {
            owner.Remove(Segments[^1]);
        }
    }

    private JsonNode? Owner(JsonNode root) => Segments.Take(Segments.Count - 1).Aggregate((JsonNode?)root, static (node, segment) => node switch
    {
        JsonObject members => members[segment],
        JsonArray items when Index(segment) < items.Count => items[Index(segment)],
        _ => null,
    });

    private static int Index(string segment) => int.Parse(segment, CultureInfo.InvariantCulture);
}
