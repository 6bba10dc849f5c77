using KoreApiKit.Spec.Schemas;

namespace KoreApiKit.Spec.Samples;

/// <summary>All schemas that hold for a value together: a schema, what it refers to, its <c>allOf</c>, and one branch of each choice.</summary>
/// <param name="Schemas">The schemas, in document order.</param>
/// <param name="Discriminators">The values of discriminator properties that choose the branches, by property.</param>
internal sealed record SchemaParts(IReadOnlyList<JsonSchema> Schemas, IReadOnlyDictionary<string, string> Discriminators)
{
    /// <summary>How many combinations of branches are worth a try: as many as the longest choice has.</summary>
    public static int CountBranches(JsonSchema schema) => CountBranches(schema, []);

    /// <summary>The schemas, with the branch of this number of each choice (its last one where it has fewer).</summary>
    public static SchemaParts Of(JsonSchema schema, int branch)
    {
        var schemas = new List<JsonSchema>();
        var discriminators = new Dictionary<string, string>(StringComparer.Ordinal);
        Collect(schema, branch, schemas, discriminators);
        return new SchemaParts(schemas, discriminators);
    }

    private static int CountBranches(JsonSchema schema, HashSet<JsonSchema> seen)
    {
        if (!seen.Add(schema))
        {
            return 1;
        }

        int most = Math.Max(1, Math.Max(schema.OneOf.Length, schema.AnyOf.Length));
        IEnumerable<JsonSchema> inner = schema.AllOf.Concat(schema.OneOf).Concat(schema.AnyOf);
        if (schema.Reference?.Target is { } target)
        {
            inner = inner.Concat([target]);
        }

        return inner.Aggregate(most, (known, part) => Math.Max(known, CountBranches(part, seen)));
    }

    private static void Collect(JsonSchema schema, int branch, List<JsonSchema> schemas, Dictionary<string, string> discriminators)
    {
        if (schemas.Contains(schema))
        {
            return;
        }

        schemas.Add(schema);
        if (schema.Reference?.Target is { } target)
        {
            Collect(target, branch, schemas, discriminators);
        }

        foreach (JsonSchema part in schema.AllOf)
        {
            Collect(part, branch, schemas, discriminators);
        }

        foreach (IReadOnlyList<JsonSchema> choice in new IReadOnlyList<JsonSchema>[] { schema.OneOf, schema.AnyOf })
        {
            if (choice.Count > 0)
            {
                JsonSchema chosen = choice[Math.Min(branch, choice.Count - 1)];
                if (schema.Discriminator is { } discriminator)
                {
                    discriminators[discriminator.PropertyName] = ValueOf(discriminator, chosen);
                }

                Collect(chosen, branch, schemas, discriminators);
            }
        }
    }

    private static string ValueOf(Discriminator discriminator, JsonSchema chosen)
    {
        JsonSchema target = chosen.Target ?? chosen;
        return discriminator.Mapping.FirstOrDefault(mapping => (mapping.Schema.Target ?? mapping.Schema) == target)?.Value
            ?? target.Pointer.Substring(target.Pointer.LastIndexOf('/') + 1);
    }
}
