using System.Collections.Immutable;
using KoreApiKit.Spec.Fields;
using KoreApiKit.Spec.Schemas;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Spec.OpenApi;

/// <summary>Reads Media Type Objects and their encodings.</summary>
internal sealed class MediaTypeReader(OpenApiContext context, ExampleReader examples)
{
    /// <summary>Reads a <c>content</c> object.</summary>
    /// <param name="readHeaders">Reads the headers of an encoding.</param>
    public ImmutableArray<OpenApiMediaType> Read(
        NodeFields owner, string key, Func<NodeFields, ImmutableArray<OpenApiParameter>> readHeaders)
    {
        var content = ImmutableArray.CreateBuilder<OpenApiMediaType>();
        foreach ((MappingEntry entry, PlacedNode value) in owner.NamedMembers(key))
        {
            if (context.Follow(value, entry.Key) is { } fields)
            {
                content.Add(new OpenApiMediaType
                {
                    Node = fields.Node,
                    Name = entry.Key,
                    Schema = context.Schemas.ReadField(fields, "schema"),
                    ItemSchema = context.Schemas.ReadField(fields, "itemSchema"),
                    EventData = IsEventStream(entry.Key) ? ReadEventData(fields) : null,
                    Examples = examples.Read(fields),
                    Encodings = ReadEncodings(fields, readHeaders),
                });
            }
        }

        return content.ToImmutable();
    }

    /// <summary>Whether a key is that of server-sent events.</summary>
    public static bool IsEventStream(string mediaType)
    {
        int end = mediaType.IndexOf(';');
        return (end < 0 ? mediaType : mediaType.Substring(0, end)).Trim().Equals("text/event-stream", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>
    /// The schema of the data of events. An item schema describes the event with its fields (OpenAPI 3.2, 4.14.4.2), whose
    /// data may hold JSON; a plain schema describes the data, unless it has no other properties than those of an event.
    /// </summary>
    private JsonSchema? ReadEventData(NodeFields mediaType)
    {
        string key = mediaType.Has("itemSchema") ? "itemSchema" : "schema";
        if (mediaType.Value(key) is not { Node: MappingNode } place || context.Follow(place, key) is not { } schema)
        {
            return null;
        }

        NodeFields? properties = schema.Node["properties"] is MappingNode ? schema.Object("properties") : null;
        bool isEvent = key == "itemSchema" || (properties is not null && properties.Has("data")
            && properties.Members().All(member => member.Entry.Key is "data" or "event" or "id" or "retry"));
        if (!isEvent)
        {
            return context.Schemas.ReadField(mediaType, key);
        }

        if (properties?.Value("data") is not { Node: MappingNode node } data)
        {
            return null;
        }

        return node["contentSchema"] is MappingNode ? context.Schemas.Read(data.Child("contentSchema", node["contentSchema"]!), "contentSchema")
            : node["type"] is ScalarNode { Text: "string" } ? null
            : context.Schemas.Read(data, "data");
    }

    private ImmutableArray<OpenApiEncoding> ReadEncodings(
        NodeFields mediaType, Func<NodeFields, ImmutableArray<OpenApiParameter>> readHeaders)
    {
        var encodings = ImmutableArray.CreateBuilder<OpenApiEncoding>();
        foreach ((MappingEntry entry, PlacedNode value) in mediaType.Members("encoding"))
        {
            if (NodeFields.Of(value, entry.Key, context.Findings) is { } fields)
            {
                encodings.Add(new OpenApiEncoding(
                    entry.Key,
                    fields.String("contentType"),
                    readHeaders(fields),
                    fields.String("style"),
                    fields.Boolean("explode"),
                    fields.Flag("allowReserved")));
            }
        }

        return encodings.ToImmutable();
    }
}
