namespace KoreApiKit.Spec.Schemas;

/// <summary>
/// The schemas of one resource that a <c>$dynamicRef</c> from elsewhere may reach: those with a <c>$dynamicAnchor</c>
/// (JSON Schema 2020-12 Core, section 8.2.2).
/// </summary>
internal sealed class DynamicAnchors(IReadOnlyDictionary<string, Lazy<JsonSchema?>> schemas)
{
    /// <summary>The schema of a name, or null.</summary>
    public JsonSchema? Find(string name) => schemas.TryGetValue(name, out Lazy<JsonSchema?>? schema) ? schema.Value : null;
}
