using System.Collections.Immutable;
using KoreApiKit.Spec.Schemas;

namespace KoreApiKit.Spec.Shapes;

/// <summary>The schemas that can be reached from given ones, through references, members and extending schemas.</summary>
internal sealed class SchemaReach
{
    private readonly HashSet<JsonSchema> _schemas = [];
    public SchemaReach(IEnumerable<JsonSchema> from, Inheritors inheritors, CancellationToken cancellationToken)
    {
        var open = new Stack<JsonSchema>(from);
        while (open.Count > 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
            JsonSchema schema = open.Pop();
            if (_schemas.Add(schema))
            {
                SchemaWalk.AddInside(schema, open);
                AddTargets(schema, inheritors, open);
            }
        }
    }

    /// <summary>Whether the schema (of a combined one: any of its parts) is reached.</summary>
    public bool Contains(JsonSchema schema) => _schemas.Contains(schema) || schema.AllOf.Any(_schemas.Contains);

    private static void AddTargets(JsonSchema schema, Inheritors inheritors, Stack<JsonSchema> schemas)
    {
        foreach (JsonSchema inheritor in inheritors.Of(schema))
        {
            schemas.Push(inheritor);
        }

        if (schema.Reference?.Target is { } target)
        {
            schemas.Push(target);
        }

        foreach (DiscriminatorMapping mapping in schema.Discriminator?.Mapping ?? ImmutableArray<DiscriminatorMapping>.Empty)
        {
            schemas.Push(mapping.Schema);
        }
    }
}
