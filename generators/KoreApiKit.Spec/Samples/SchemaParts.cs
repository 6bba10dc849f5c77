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

    /// <summary>
    /// What the property of a discriminator says of an object of these schemas: the name of the outermost one that derives from
    /// the discriminator's. Null where no discriminator has this property, or nothing has a name.
    /// </summary>
    public string? TypeName(string property)
    {
        if (Schemas.FirstOrDefault(part => part.Discriminator?.PropertyName == property) is not { Discriminator: { } discriminator } described)
        {
            return null;
        }

        JsonSchema? named = Schemas.FirstOrDefault(part => IsComponent(part) && Of(part, 0).Schemas.Contains(described));
        return named is null ? null : ValueOf(discriminator, named);
    }

    private static bool IsComponent(JsonSchema schema) =>
        schema.Pointer.StartsWith("/components/schemas/", StringComparison.Ordinal) || schema.Pointer.StartsWith("/definitions/", StringComparison.Ordinal);

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
