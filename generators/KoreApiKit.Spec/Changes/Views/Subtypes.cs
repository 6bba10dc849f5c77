using KoreApiKit.Spec.OpenApi;
using KoreApiKit.Spec.Schemas;

namespace KoreApiKit.Spec.Changes.Views;

/// <summary>
/// The schemas that extend one with a discriminator by <c>allOf</c>: where the one is named, a value may be of any of them
/// (OpenAPI 3.1.1, section 4.8.25).
/// </summary>
internal static class Subtypes
{
    /// <summary>The subtypes by the values of the discriminator: those of the mapping, else the names of the schemas.</summary>
    public static IEnumerable<Subtype> Of(JsonSchema owner, OpenApiDocument document, SchemaViews views)
    {
        var mapped = owner.Discriminator!.Mapping
            .Select(mapping => new Subtype(mapping.Value, views.Of(mapping.Schema)))
            .Where(subtype => !subtype.View.Roots.Contains(owner))
            .ToList();
        var known = new HashSet<SchemaView>(mapped.Select(subtype => subtype.View));
        return mapped.Concat(document.Schemas
            .Select(schema => new Subtype(schema.Name, views.Of(schema.Schema)))
            .Where(subtype => !subtype.View.Roots.Contains(owner) && subtype.View.Parts.Contains(owner) && !known.Contains(subtype.View)));
    }
}

/// <summary>A schema that extends another, and the value of the discriminator by which it is known.</summary>
internal sealed record Subtype(string Value, SchemaView View);
