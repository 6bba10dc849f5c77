using System.Collections.Immutable;
using KoreApiKit.Spec.Fields;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Contracts.Pacts.Reading;

/// <summary>Reads headers and query parameters.</summary>
internal static class NamedValuesReader
{
    /// <summary>The headers: an object whose values are strings, or from version 3 on also arrays of strings.</summary>
    public static ImmutableArray<PactValues> ReadHeaders(PactFields message) => ReadMap(message, "headers");

    /// <summary>The query: text up to version 2, an object of arrays from version 3 on. Both are read in every version.</summary>
    public static ImmutableArray<PactValues> ReadQuery(PactFields request) =>
        request.Value("query") is { Node: ScalarNode { Kind: ScalarKind.String } text } place
            ? Parse(text.Text, place)
            : ReadMap(request, "query");

    private static ImmutableArray<PactValues> ReadMap(PactFields owner, string key) =>
    [
        .. owner.Members(key).Select(member => new PactValues(
            member.Entry.Key, member.Entry.KeyLocation, [.. ReadValues(owner, key, member.Value)])),
    ];

    private static IEnumerable<PactText> ReadValues(PactFields owner, string key, PlacedNode value)
    {
        IEnumerable<PlacedNode> items = value.Node is SequenceNode ? PactFields.ItemsOf(value) : [value];
        foreach (PlacedNode item in items)
        {
            if (item.Node is ScalarNode scalar)
            {
                yield return new PactText(scalar.Kind == ScalarKind.Null ? "" : scalar.Text, item);
            }
            else
            {
                owner.Report(item, key, "an object of strings or arrays of strings");
            }
        }
    }

    private static ImmutableArray<PactValues> Parse(string query, PlacedNode place)
    {
        var values = new List<(string Name, string Value)>();
        foreach (string pair in query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            string[] parts = pair.Split('=', 2);
            values.Add((Decode(parts[0]), parts.Length > 1 ? Decode(parts[1]) : ""));
        }

        return
        [
            .. values.GroupBy(pair => pair.Name, StringComparer.Ordinal).Select(group => new PactValues(
                group.Key, place.Location, [.. group.Select(pair => new PactText(pair.Value, place))])),
        ];
    }

    private static string Decode(string text) => Uri.UnescapeDataString(text.Replace('+', ' '));
}
