using System.Text.Json.Nodes;

namespace KoreApiKit.Consumer.Tests.Drift;

/// <summary>Places in an answer: names of members from the root on, and <see cref="EachItem"/> for all items of an array.</summary>
internal sealed record JsonPlace(IReadOnlyList<string> Segments)
{
    // A list may hold items of several kinds, so that only what all of them lack is missing.
    public const string EachItem = "*";

    public string Pointer => string.Concat(Segments.Select(segment => "/" + segment));

    public JsonPlace Child(string segment) => new([.. Segments, segment]);

    public void Set(JsonNode root, Func<JsonNode?> value)
    {
        foreach (JsonNode owner in Owners(root))
        {
            switch (owner)
            {
                case JsonObject members when Segments[^1] != EachItem:
                    members[Segments[^1]] = value();
                    break;
                case JsonArray items when Segments[^1] == EachItem:
                    for (int index = 0; index < items.Count; index++)
                    {
                        items[index] = value();
                    }

                    break;
            }
        }
    }

    public void Remove(JsonNode root)
    {
        foreach (JsonObject owner in Owners(root).OfType<JsonObject>())
        {
            owner.Remove(Segments[^1]);
        }
    }

    private IReadOnlyList<JsonNode> Owners(JsonNode root) => Segments.Take(Segments.Count - 1).Aggregate(
        (IReadOnlyList<JsonNode>)[root],
        static (nodes, segment) => [.. nodes.SelectMany(node => Below(node, segment)).OfType<JsonNode>()]);

    private static IEnumerable<JsonNode?> Below(JsonNode node, string segment) => node switch
    {
        JsonObject members when segment != EachItem => [members[segment]],
        JsonArray items when segment == EachItem => items,
        _ => [],
    };
}
