using KoreApiKit.Spec.Schemas;

namespace KoreApiKit.Spec.Shapes;

/// <summary>For each schema with a discriminator: the named schemas that extend it by <c>allOf</c>, directly or through others.</summary>
internal sealed class Inheritors
{
    private readonly Dictionary<JsonSchema, List<JsonSchema>> _children = [];

    public Inheritors(IEnumerable<SchemaProperty> schemas)
    {
        foreach (SchemaProperty named in schemas.OrderBy(schema => schema.Name, StringComparer.Ordinal))
        {
            JsonSchema child = SchemaReducer.CoreOf(named.Schema);
            foreach (JsonSchema ancestor in Ancestors(child))
            {
                if (!_children.TryGetValue(ancestor, out List<JsonSchema>? children))
                {
                    _children.Add(ancestor, children = []);
                }

                if (!children.Contains(child))
                {
                    children.Add(child);
                }
            }
        }
    }

    /// <summary>The extending schemas in order of their names; none for a schema without a discriminator of its own.</summary>
    public IReadOnlyList<JsonSchema> Of(JsonSchema core) =>
        core.Discriminator is not null && _children.TryGetValue(core, out List<JsonSchema>? children) ? children : [];

    private static HashSet<JsonSchema> Ancestors(JsonSchema schema)
    {
        var ancestors = new HashSet<JsonSchema>();
        var open = new Stack<JsonSchema>([schema]);
        while (open.Count > 0)
        {
            JsonSchema current = open.Pop();
            IEnumerable<JsonSchema> bases = current.Reference is { HasSiblings: true, Target: { } target } ? current.AllOf.Add(target) : current.AllOf;
            foreach (JsonSchema parent in bases.Select(SchemaReducer.CoreOf))
            {
                if (parent != schema && ancestors.Add(parent))
                {
                    open.Push(parent);
                }
            }
        }

        return ancestors;
    }
}
