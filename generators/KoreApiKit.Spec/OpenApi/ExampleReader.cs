using System.Collections.Immutable;
using KoreApiKit.Spec.Fields;
using KoreApiKit.Spec.References;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Spec.OpenApi;

/// <summary>Reads <c>example</c> and <c>examples</c> of media types, parameters and headers.</summary>
internal sealed class ExampleReader(OpenApiContext context)
{
    public ImmutableArray<OpenApiExample> Read(NodeFields owner)
    {
        var examples = ImmutableArray.CreateBuilder<OpenApiExample>();
        if (owner.Node.Find("example") is { } single)
        {
            examples.Add(new OpenApiExample("default", single.KeyLocation, null, null, single.Value, null));
        }

        foreach ((MappingEntry entry, PlacedNode value) in owner.Members("examples"))
        {
            if (context.Follow(value, entry.Key) is { } example)
            {
                examples.Add(new OpenApiExample(
                    entry.Key,
                    entry.KeyLocation,
                    example.String("summary"),
                    example.String("description"),
                    ValueOf(example),
                    example.Node));
            }
        }

        return examples.ToImmutable();
    }

    private SpecNode? ValueOf(NodeFields example)
    {
        if ((example.Node["value"] ?? example.Node["dataValue"]) is { } value)
        {
            return value;
        }

        if (example.String("externalValue") is not { } external || SpecUri.IsRemote(external) || !IsData(external))
        {
            return null;
        }

        return context.Resolver.ResolveFile((ScalarNode)example.Node["externalValue"]!)?.Root;
    }

    // A file of another kind (XML, an image) holds its value as text that is not read here.
    private static bool IsData(string path) =>
        path.EndsWith(".json", StringComparison.OrdinalIgnoreCase)
        || path.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase)
        || path.EndsWith(".yml", StringComparison.OrdinalIgnoreCase);
}
