using KoreApiKit.Spec.Schemas;

namespace KoreApiKit.Spec.Shapes;

/// <summary>The schemas that can be reached from given ones, through references, members and extending schemas.</summary>
internal sealed class SchemaReach
{
    private readonly HashSet<JsonSchema> _schemas = [];
    private readonly Inheritors _inheritors;

    public SchemaReach(IEnumerable<JsonSchema> from, Inheritors inheritors)
    {
        _inheritors = inheritors;
        var open = new Stack<JsonSchema>(from);
        while (open.Count > 0)
        {
            JsonSchema schema = open.Pop();
            if (_schemas.Add(schema))
            {
                foreach (JsonSchema next in Next(schema))
                {
                    open.Push(next);
                }
            }
        }
    }

    /// <summary>Whether the schema (of a combined one: any of its parts) is reached.</summary>
    public bool Contains(JsonSchema schema) => _schemas.Contains(schema) || schema.AllOf.Any(_schemas.Contains);

    private IEnumerable<JsonSchema> Next(JsonSchema schema)
    {
        IEnumerable<JsonSchema> next = SchemaWalk.Children(schema).Select(child => child.Schema).Concat(_inheritors.Of(schema));
        if (schema.Reference?.Target is { } target)
        {
            next = next.Concat([target]);
        }

        return schema.Discriminator is { } discriminator
            ? next.Concat(discriminator.Mapping.Select(mapping => mapping.Schema))
            : next;
    }
}
