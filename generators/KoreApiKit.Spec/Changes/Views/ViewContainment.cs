using KoreApiKit.Spec.Schemas;
using KoreApiKit.Spec.Schemas.Validation;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Spec.Changes.Views;

/// <summary>
/// Proves, keyword by keyword, that every value of one schema is a value of another. What cannot be told that way counts as
/// not proved, so that an answer is never wrong.
/// </summary>
internal static class ViewContainment
{
    private const int MaxDepth = 16;

    private static readonly HashSet<string> Compared = new(StringComparer.Ordinal)
    {
        "$ref", "allOf", "type", "nullable", "enum", "const", "minLength", "maxLength", "minItems", "maxItems", "minProperties",
        "maxProperties", "uniqueItems", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "required", "properties",
        "items", "additionalProperties",
    };

    private static readonly SchemaValidator Validator = new();

    /// <summary>How the values of a schema changed.</summary>
    public static ValueSetChange Change(SchemaView before, SchemaView now) => (Holds(now, before), Holds(before, now)) switch
    {
        (true, true) => ValueSetChange.None,
        (true, false) => ValueSetChange.Narrowed,
        (false, true) => ValueSetChange.Widened,
        _ => ValueSetChange.Unknown,
    };

    /// <summary>Whether every value of a schema is a value of another.</summary>
    public static bool Holds(SchemaView inner, SchemaView outer) => Holds(inner, outer, 0);

    private static bool Holds(SchemaView inner, SchemaView outer, int depth)
    {
        if (outer.IsAny || inner.IsNothing)
        {
            return true;
        }

        if (depth > MaxDepth || outer.IsNothing)
        {
            return false;
        }

        if (inner.Values is { } values)
        {
            return (!inner.AllowsNull || outer.AllowsNull) && values.All(value => outer.Roots.All(root => Validator.IsValid(root, value)));
        }

        return outer.Values is null
            && HasTypes(inner, outer)
            && HasLimits(inner, outer)
            && HasMembers(inner, outer, depth + 1)
            && outer.Parts.All(part => HasOtherKeywords(inner, part));
    }

    private static bool HasTypes(SchemaView inner, SchemaView outer)
    {
        JsonTypes types = outer.Types.HasFlag(JsonTypes.Number) ? outer.Types | JsonTypes.Integer : outer.Types;
        return (inner.Types & ~types) == JsonTypes.None && (!inner.AllowsNull || outer.AllowsNull);
    }

    private static bool HasLimits(SchemaView inner, SchemaView outer) =>
        IsAtLeast(inner.MinLength, outer.MinLength)
        && IsAtMost(inner.MaxLength, outer.MaxLength)
        && IsAtLeast(inner.MinItems, outer.MinItems)
        && IsAtMost(inner.MaxItems, outer.MaxItems)
        && IsAtLeast(inner.MinProperties, outer.MinProperties)
        && IsAtMost(inner.MaxProperties, outer.MaxProperties)
        && (inner.UniqueItems || !outer.UniqueItems)
        && IsAsStrong(inner.LowerBound, outer.LowerBound, 1)
        && IsAsStrong(inner.UpperBound, outer.UpperBound, -1);

    private static bool HasMembers(SchemaView inner, SchemaView outer, int depth)
    {
        if (outer.Required.Except(inner.Required, StringComparer.Ordinal).Any()
            || (outer.HasClosedProperties && !inner.HasClosedProperties)
            || (outer.HasClosedItems && !inner.HasClosedItems))
        {
            return false;
        }

        // Where the sets of named members differ, the schema of all others would have to be looked at too.
        bool hasSameNames = inner.Properties.Count == outer.Properties.Count && inner.Properties.Keys.All(outer.Properties.ContainsKey);
        return (hasSameNames || (outer.AdditionalProperties is null && !outer.HasClosedProperties))
            && outer.Properties.Values.All(property => inner.Properties.TryGetValue(property.Name, out PropertyView own)
                && Holds(inner.ViewOf(own.Schemas), outer.ViewOf(property.Schemas), depth))
            && IsWithin(inner.Items, outer.Items, inner.HasClosedItems, depth)
            && IsWithin(inner.AdditionalProperties, outer.AdditionalProperties, inner.HasClosedProperties, depth);
    }

    private static bool IsWithin(SchemaView? inner, SchemaView? outer, bool innerIsClosed, int depth) =>
        outer is null || innerIsClosed || (inner is not null && Holds(inner, outer, depth));

    // Of another keyword nothing is known but that it holds where the same is written, which a reference in it may change.
    private static bool HasOtherKeywords(SchemaView inner, JsonSchema part) =>
        part.Node is not MappingNode mapping
        || mapping.Entries
            .Where(entry => SchemaKeywords.IsConstraining(entry.Key) && !Compared.Contains(entry.Key))
            .All(entry => entry.Value is ScalarNode && inner.Parts.Any(own => own.Keyword(entry.Key) is { } same && NodeEquality.Instance.Equals(same, entry.Value)));

    private static bool IsAtLeast(int? inner, int? outer) => outer is null || inner >= outer;

    private static bool IsAtMost(int? inner, int? outer) => outer is null || inner <= outer;

    private static bool IsAsStrong(NumberBound? inner, NumberBound? outer, int side) =>
        outer is null || (inner is not null && NumberBound.Stronger(inner, outer, side) is { } stronger && stronger.Equals(inner));
}
