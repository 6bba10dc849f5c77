using System.Collections.Immutable;
using KoreApiKit.Spec.References;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Spec.Schemas.Validation;

/// <summary>Chooses the alternative of an <c>anyOf</c> or <c>oneOf</c> that a value was probably meant to be.</summary>
internal static class BranchChoice
{
    // A value of another type is not meant at all; a tag that differs hardly ever; the rest are mistakes inside what is meant.
    private const int WrongTypeWeight = 1000;
    private const int WrongTagWeight = 100;
    private const int WrongShapeWeight = 3;

    /// <summary>The alternative that a discriminator names, or the one with the lightest violations; of equals the first.</summary>
    /// <param name="pointer">Where the value is in its instance.</param>
    public static (JsonSchema Branch, List<SchemaViolation> Violations) Closest(
        JsonSchema schema, SpecNode instance, string pointer, IReadOnlyList<(JsonSchema Branch, List<SchemaViolation> Violations)> attempts)
    {
        JsonSchema? named = NamedByDiscriminator(schema, instance);
        return attempts
            .OrderBy(attempt => named is not null && ReferenceEquals(Resolve(attempt.Branch), named) ? 0 : 1)
            .ThenBy(attempt => attempt.Violations.Sum(violation => (long)Weigh(violation, pointer)))
            .First();
    }

    /// <summary>An alternative by the name of its schema, its title or its number.</summary>
    public static string NameOf(ImmutableArray<JsonSchema> branches, JsonSchema branch)
    {
        if (branch.Reference?.Target is { } target)
        {
            string name = LastSegment(target.Pointer) ?? target.Title ?? target.DocumentPath.Substring(target.DocumentPath.LastIndexOf('/') + 1);
            return $"'{name}'";
        }

        return branch.Title is { } title ? $"'{title}'" : $"alternative {branches.IndexOf(branch) + 1}";
    }

    private static JsonSchema? NamedByDiscriminator(JsonSchema schema, SpecNode instance)
    {
        if (schema.Discriminator is not { } discriminator
            || (instance as MappingNode)?[discriminator.PropertyName] is not ScalarNode { Kind: ScalarKind.String } value)
        {
            return null;
        }

        JsonSchema? mapped = discriminator.Mapping.FirstOrDefault(mapping => mapping.Value == value.Text)?.Schema;
        return mapped is not null
            ? Resolve(mapped)
            : schema.OneOf.AddRange(schema.AnyOf).Select(Resolve).FirstOrDefault(branch => LastSegment(branch.Pointer) == value.Text);
    }

    private static JsonSchema Resolve(JsonSchema schema) => schema.Target ?? schema;

    private static int Weigh(SchemaViolation violation, string pointer)
    {
        int depth = violation.InstancePointer.Skip(pointer.Length).Count(character => character == '/');
        return violation.Keyword switch
        {
            // Nobody means a reference and leaves out just that.
            "required" when depth == 0 && violation.MissingProperty == "$ref" => WrongTagWeight,
            "type" when depth == 0 => WrongTypeWeight,
            "const" or "enum" when depth <= 1 => WrongTagWeight,
            "required" or "additionalProperties" or "unevaluatedProperties" when depth <= 1 => WrongShapeWeight,
            _ => 1,
        };
    }

    private static string? LastSegment(string pointer) =>
        JsonPointer.TryParse(pointer, out JsonPointer parsed) && parsed.Segments.Count > 0
            ? parsed.Segments[parsed.Segments.Count - 1]
            : null;
}
