using KoreApiKit.Spec.References;
using KoreApiKit.Spec.Schemas;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Contracts.Comparison;

/// <summary>Whether the schemas of an object describe its properties.</summary>
internal static class PropertyDescription
{
    /// <summary>Whether the schemas name properties, but not this one, and do not say that there may be others either.</summary>
    /// <param name="member">What they say of the property.</param>
    public static bool IsUndescribed(WalkedValue owner, IReadOnlyList<JsonSchema> member) =>
        member.Count == 0
        && owner.Schemas.Any(schema => !schema.Properties.IsEmpty || !schema.PatternProperties.IsEmpty)
        && owner.Schemas.All(schema => schema.UnevaluatedProperties is null);

    /// <summary>Gives <c>; did you mean 'x'?</c> where a name is close to one that is described.</summary>
    public static string Suggestion(WalkedValue owner, string name) =>
        Spec.References.Suggestion.For(name, owner.Schemas.SelectMany(schema => schema.Properties).Select(property => property.Name));

    public static string Pointer(WalkedValue owner, MappingEntry entry) => $"{owner.Pointer}/{JsonPointer.Escape(entry.Key)}";
}
