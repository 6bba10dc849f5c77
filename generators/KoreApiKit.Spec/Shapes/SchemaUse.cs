using KoreApiKit.Spec.Schemas;

namespace KoreApiKit.Spec.Shapes;

/// <summary>
/// A schema as it is used: the core that defines its type, found behind <c>$ref</c>s and wrappers that only annotate,
/// limit or allow null.
/// </summary>
/// <param name="Core">The schema that defines the type.</param>
/// <param name="IsNullable">Whether a wrapper allows null.</param>
/// <param name="Wrappers">The schemas from the use to the core, outermost first, without the core.</param>
/// <param name="IsBroken">Whether a reference on the way points at nothing.</param>
internal readonly record struct SchemaUse(JsonSchema Core, bool IsNullable, IReadOnlyList<JsonSchema> Wrappers, bool IsBroken)
{
    /// <summary>The wrappers and the core, outermost first.</summary>
    public IEnumerable<JsonSchema> Chain => Wrappers.Concat([Core]);

    /// <summary>Whether a condition holds for a schema of the chain.</summary>
    public bool Any(Func<JsonSchema, bool> condition)
    {
        for (int i = 0; i < Wrappers.Count; i++)
        {
            if (condition(Wrappers[i]))
            {
                return true;
            }
        }

        return condition(Core);
    }

    /// <summary>What the first schema of the chain has that has it, or null.</summary>
    public T? First<T>(Func<JsonSchema, T?> find)
        where T : class
    {
        for (int i = 0; i < Wrappers.Count; i++)
        {
            if (find(Wrappers[i]) is { } found)
            {
                return found;
            }
        }

        return find(Core);
    }
}
