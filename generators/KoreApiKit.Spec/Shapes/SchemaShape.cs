using System.Collections.Immutable;
using KoreApiKit.Spec.Diagnostics;
using KoreApiKit.Spec.Schemas;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Spec.Shapes;

/// <summary>
/// A schema with its <c>allOf</c>s and the siblings of its <c>$ref</c> merged in: what it asks of a value, in one place.
/// Branches of <c>oneOf</c> and <c>anyOf</c> are kept as choices.
/// </summary>
internal sealed class SchemaShape
{
    /// <summary>The schema whose shape this is.</summary>
    public required JsonSchema Schema { get; init; }

    /// <summary>The types that all parts allow; what the other keywords suggest where no part has <c>type</c>.</summary>
    public required JsonTypes Types { get; init; }

    /// <summary>Whether null is named among the types of the schema or its enum.</summary>
    public required bool AllowsNull { get; init; }

    /// <summary>The properties that can be there, in order of their first part.</summary>
    public required IReadOnlyList<SchemaProperty> Properties { get; init; }

    /// <summary>The properties whose schema is <c>false</c>: they are never there.</summary>
    public required IReadOnlyCollection<string> Forbidden { get; init; }

    public required IReadOnlyCollection<string> Required { get; init; }

    public required JsonSchema? AdditionalProperties { get; init; }

    /// <summary>Whether members that are not declared are refused.</summary>
    public required bool IsClosed { get; init; }

    public required JsonSchema? Items { get; init; }

    /// <summary>The schemas of the first items, by place.</summary>
    public required ImmutableArray<JsonSchema> PrefixItems { get; init; }

    /// <summary>The values of the enum without null, or of const; default where there is neither.</summary>
    public required ImmutableArray<SpecNode> Values { get; init; }

    /// <summary>The part that has the enum (whose extensions name its members), or null.</summary>
    public required JsonSchema? EnumSchema { get; init; }

    public required bool IsConst { get; init; }

    public required string? Format { get; init; }

    public required string? ContentEncoding { get; init; }

    public required SchemaLimits Limits { get; init; }

    public required Discriminator? Discriminator { get; init; }

    /// <summary>The oneOfs and anyOfs of all parts.</summary>
    public required IReadOnlyList<SchemaChoice> Choices { get; init; }

    public required IReadOnlyList<SchemaProperty> PatternProperties { get; init; }

    public required IReadOnlyList<DependentRequired> DependentRequired { get; init; }

    /// <summary>All schemas that were merged, this one included.</summary>
    public required IReadOnlyCollection<JsonSchema> Parts { get; init; }

    public required IReadOnlyList<ShapeConflict> Conflicts { get; init; }
}

/// <summary>One oneOf or anyOf, and the part that it stands in.</summary>
internal sealed record SchemaChoice(JsonSchema Owner, string Keyword, ImmutableArray<JsonSchema> Branches);

/// <summary>A thing that two parts of an allOf declare differently.</summary>
internal sealed record ShapeConflict(string Name, string Explanation, SpecLocation Location);
