using System.Collections.Immutable;
using KoreApiKit.Spec.Fields;
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
                    Examples = examples.Read(fields),
                    Encodings = ReadEncodings(fields, readHeaders),
                });
            }
        }

        return content.ToImmutable();
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
