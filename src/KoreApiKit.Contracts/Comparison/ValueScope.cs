using KoreApiKit.Spec.Schemas;
using KoreApiKit.Spec.Schemas.Validation;

namespace KoreApiKit.Contracts.Comparison;

/// <summary>A schema that has a say about a value.</summary>
/// <param name="IsCertain">Whether it holds in any case: it is no alternative, or the only one that fits.</param>
internal readonly record struct ScopedSchema(JsonSchema Schema, bool IsCertain);

/// <summary>What the schemas about an object say of one of its members.</summary>
/// <param name="Schemas">The member's own schemas; none where no schema knows it.</param>
/// <param name="Property">The property of that name that one of them describes; null where none does.</param>
internal sealed record MemberScope(IReadOnlyList<JsonSchema> Schemas, bool IsRequired, SchemaProperty? Property);

/// <summary>The schemas that have a say about a value. Safe for several threads.</summary>
internal sealed class ValueScope
{
    private readonly SchemaValidator _validator;
    private readonly IReadOnlyList<ScopedSchema> _scoped;
    private readonly Dictionary<string, MemberScope> _members = new(StringComparer.Ordinal);

    /// <param name="roots">The schemas that the value's owner gives it.</param>
    /// <param name="scoped">These, and what they refer to and are made of.</param>
    /// <param name="isWhole">Whether nothing was left out of <paramref name="scoped"/>.</param>
    public ValueScope(IReadOnlyList<JsonSchema> roots, IReadOnlyList<ScopedSchema> scoped, bool isWhole, SchemaValidator validator)
    {
        _validator = validator;
        _scoped = scoped;
        Roots = roots;
        Schemas = [.. scoped.Select(one => one.Schema)];
        KeepsPartsApart = isWhole && Schemas.All(IsAboutPartsAlone);
    }

    /// <summary>The schemas that the value's owner gives it.</summary>
    public IReadOnlyList<JsonSchema> Roots { get; }

    /// <summary>All schemas about the value.</summary>
    public IReadOnlyList<JsonSchema> Schemas { get; }

    /// <summary>
    /// Whether the value of one member or item says nothing of what the others may be, or of what else the value may be: no
    /// schema is an alternative, a condition, or about the value as a whole.
    /// </summary>
    public bool KeepsPartsApart { get; }

    /// <summary>What is said of a member.</summary>
    public MemberScope Member(string name)
    {
        lock (_members)
        {
            if (!_members.TryGetValue(name, out MemberScope? member))
            {
                member = new MemberScope(
                    [.. Schemas.SelectMany(schema => Member(schema, name))],
                    _scoped.Any(scoped => scoped.IsCertain && scoped.Schema.Required.Contains(name)),
                    Schemas.SelectMany(schema => schema.Properties).FirstOrDefault(property => property.Name == name));
                _members.Add(name, member);
            }

            return member;
        }
    }

    /// <summary>The schemas of an item.</summary>
    public IReadOnlyList<JsonSchema> Item(int index) =>
    [
        .. Schemas.Select(schema => index < schema.PrefixItems.Length ? schema.PrefixItems[index] : schema.Items).OfType<JsonSchema>(),
    ];

    private JsonSchema[] Member(JsonSchema schema, string name)
    {
        JsonSchema[] known = [.. _validator.SchemasOfMember(schema, name)];
        return known.Length > 0 ? known : schema.AdditionalProperties is { } additional ? [additional] : [];
    }

    private static bool IsAboutPartsAlone(JsonSchema schema) =>
        schema is
        {
            AnyOf.IsEmpty: true,
            OneOf.IsEmpty: true,
            Not: null,
            If: null,
            DependentSchemas.IsEmpty: true,
            Enum.IsDefault: true,
            Const: null,
            Contains: null,
            Limits.UniqueItems: false,
            UnevaluatedProperties: null,
            UnevaluatedItems: null,
            DynamicAnchors: null,
        }
        && schema.Reference?.DynamicAnchor is null;
}
