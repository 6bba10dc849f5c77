using KoreApiKit.Spec.Text;

namespace KoreApiKit.Spec.Schemas;

/// <summary>What kinds of keywords there are.</summary>
internal static class SchemaKeywords
{
    private static readonly HashSet<string> Constraining = new(StringComparer.Ordinal)
    {
        "type", "enum", "const", "nullable", "format",
        "minLength", "maxLength", "pattern",
        "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf",
        "items", "prefixItems", "additionalItems", "contains", "minContains", "maxContains",
        "minItems", "maxItems", "uniqueItems", "unevaluatedItems",
        "properties", "patternProperties", "additionalProperties", "propertyNames", "required",
        "minProperties", "maxProperties", "dependentRequired", "dependentSchemas", "dependencies", "unevaluatedProperties",
        "allOf", "anyOf", "oneOf", "not", "if", "then", "else", "discriminator", "$dynamicRef", "$recursiveRef",
    };

    /// <summary>Whether a keyword says what values are allowed; all others only describe them.</summary>
    public static bool IsConstraining(string keyword) => Constraining.Contains(keyword);

    /// <summary>Whether anything that constrains the value stands in a schema beside its reference.</summary>
    public static bool HasConstraint(MappingNode schema, string except) =>
        schema.Entries.Any(entry => entry.Key != except && IsConstraining(entry.Key));
}
