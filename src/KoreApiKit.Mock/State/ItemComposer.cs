using System.Collections.Concurrent;
using KoreApiKit.Contracts.Checks;
using KoreApiKit.Mock.Values;
using KoreApiKit.Spec.Schemas;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Mock.State;

/// <summary>Makes values that keep to a schema of as much as can be of an item that a client gave.</summary>
internal sealed class ItemComposer(ValueSource values)
{
    // Each member is checked alone, which takes time with the square of their number.
    private const int MostMembersAlone = 200;

    private static readonly string[] Counts = ["total", "count", "totalCount", "total_count", "totalItems", "total_items", "totalElements"];

    // Envelopes of wide schemas take a long search.
    private readonly ConcurrentDictionary<(JsonSchema Schema, string Id), SchemaPlace?> _items = new();
    private readonly ConcurrentDictionary<JsonSchema, SchemaPlace?> _lists = new();

    /// <summary>The item in the form of a schema: with what it has, and with what must be there besides.</summary>
    public MappingNode Compose(JsonSchema? schema, MappingNode item)
    {
        if (schema is null)
        {
            return item;
        }

        MappingNode travelling = new(item.Location, [.. item.Entries.Where(entry => !TravelWay.IsWriteOnly(schema, entry.Key))]);
        if (values.IsValid(schema, travelling))
        {
            return travelling;
        }

        MappingNode least = (values.Least(schema) ?? values.Sample(schema, null)) as MappingNode ?? new MappingNode(item.Location, []);
        MappingNode whole = travelling.Entries.Aggregate(least, (known, entry) => known.With(entry.Key, entry.Value));
        if (values.IsValid(schema, whole) || travelling.Entries.Length > MostMembersAlone)
        {
            return whole;
        }

        return travelling.Entries.Aggregate(least, (known, entry) =>
            known.With(entry.Key, entry.Value) is var changed && values.IsValid(schema, changed) ? changed : known);
    }

    /// <summary>A response's value with an item in it; null where the response has no place for one, or refuses it.</summary>
    public SpecNode? Respond(JsonSchema? schema, string idParameter, MappingNode item)
    {
        if (schema is null || _items.GetOrAdd((schema, idParameter), key => ItemShape.FindItem(key.Schema, key.Id)) is not { } place)
        {
            return null;
        }

        return Place(schema, place, Compose(place.Schema, item));
    }

    /// <summary>A response's value with a list of items; null where the response has no place for one, or refuses it.</summary>
    public SpecNode? RespondAll(JsonSchema? schema, IReadOnlyList<MappingNode> items)
    {
        if (schema is null || _lists.GetOrAdd(schema, ItemShape.FindList) is not { } place)
        {
            return null;
        }

        JsonSchema? itemSchema = SchemaParts.Items(place.Schema);
        SequenceNode list = NodeEdits.Sequence(items.Select(item => Compose(itemSchema, item)));
        SpecNode? answer = Place(schema, place, list);
        if (answer is null || place.Way.Length == 0)
        {
            return answer;
        }

        return Counts.Aggregate(answer, (known, name) => WithCount(schema, known, [.. place.Way[..^1], name], items.Count));
    }

    private SpecNode? Place(JsonSchema schema, SchemaPlace place, SpecNode value)
    {
        IEnumerable<SpecNode?> envelopes = place.Way.Length == 0 ? [value] : [values.Sample(schema, null), values.Least(schema)];
        return envelopes
            .OfType<SpecNode>()
            .Select(envelope => envelope.WithAt(place.Way, value))
            .FirstOrDefault(answer => values.IsValid(schema, answer));
    }

    private SpecNode WithCount(JsonSchema schema, SpecNode answer, string[] way, int count) =>
        answer.At(way) is ScalarNode { Kind: ScalarKind.Number }
        && answer.WithAt(way, NodeEdits.Number(count)) is var changed
        && values.IsValid(schema, changed)
            ? changed
            : answer;
}
