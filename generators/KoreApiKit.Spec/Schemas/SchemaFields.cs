using System.Collections.Immutable;
using KoreApiKit.Spec.Diagnostics;
using KoreApiKit.Spec.Fields;
using KoreApiKit.Spec.Schemas.Patterns;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Spec.Schemas;

/// <summary>Reads the keywords of a schema that hold no schemas: types and limits.</summary>
internal static class SchemaFields
{
    private static readonly KeySet LimitKeywords = KeySet.Of(
    [
        "minLength", "maxLength", "pattern", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf",
        "minItems", "maxItems", "uniqueItems", "minContains", "maxContains", "minProperties", "maxProperties",
    ]);

    /// <summary>The types, whether any were written, and whether null was added to them by a keyword of its own.</summary>
    public static (JsonTypes Types, bool Written, bool Nullable) Types(NodeFields fields, SchemaDialect dialect)
    {
        JsonTypes? written = WrittenTypes(fields, dialect);
        bool nullable = (dialect.HasNullable && fields.Flag("nullable"))
            || (dialect.HasExtensionNullable && fields.Flag("x-nullable"));
        JsonTypes types = written ?? JsonTypes.Any;
        return (nullable ? types | JsonTypes.Null : types, written is not null || nullable, nullable);
    }

    public static string? Format(NodeFields fields, SchemaDialect dialect) =>
        dialect.HasFileType && fields.Node["type"] is ScalarNode { Text: "file" } ? "binary" : fields.String("format");

    public static ImmutableArray<SpecNode> Examples(NodeFields fields)
    {
        ImmutableArray<SpecNode> examples = fields.Node["examples"] switch
        {
            SequenceNode sequence => sequence.Items,
            // Some tools write an object of named examples here, as parameters have them: kept, but no keyword.
            _ => ImmutableArray<SpecNode>.Empty,
        };
        return fields.Node["example"] is { } example ? examples.Add(example) : examples;
    }

    public static SchemaLimits Limits(NodeFields fields, SchemaDialect dialect, FindingCollection findings)
    {
        if (!fields.Node.MayHaveAny(LimitKeywords))
        {
            return SchemaLimits.None;
        }

        (string? minimum, string? exclusiveMinimum) = Bound(fields, dialect, "minimum", "exclusiveMinimum");
        (string? maximum, string? exclusiveMaximum) = Bound(fields, dialect, "maximum", "exclusiveMaximum");
        var limits = new SchemaLimits
        {
            MinLength = fields.Count("minLength"),
            MaxLength = fields.Count("maxLength"),
            Pattern = Pattern(fields, findings),
            Minimum = minimum,
            Maximum = maximum,
            ExclusiveMinimum = exclusiveMinimum,
            ExclusiveMaximum = exclusiveMaximum,
            MultipleOf = MultipleOf(fields),
            MinItems = fields.Count("minItems"),
            MaxItems = fields.Count("maxItems"),
            UniqueItems = fields.Flag("uniqueItems"),
            MinContains = fields.Count("minContains"),
            MaxContains = fields.Count("maxContains"),
            MinProperties = fields.Count("minProperties"),
            MaxProperties = fields.Count("maxProperties"),
        };
        return limits == SchemaLimits.None ? SchemaLimits.None : limits;
    }

    public static Discriminator? SimpleDiscriminator(NodeFields fields) =>
        fields.Node["discriminator"] is ScalarNode { Kind: ScalarKind.String } name
            ? new Discriminator(name.Text, ImmutableArray<DiscriminatorMapping>.Empty, name.Location)
            : null;

    /// <summary>Reports a pattern that .NET cannot use, at its place. It stays in the schema, and is not checked.</summary>
    public static void CheckPattern(string pattern, SpecLocation location, FindingCollection findings)
    {
        if (!EcmaPattern.TryTranslate(pattern, out _, out string problem))
        {
            findings.Add(FindingDescriptors.InvalidPattern, location, pattern, problem);
        }
    }

    private static string? Pattern(NodeFields fields, FindingCollection findings)
    {
        string? pattern = fields.String("pattern");
        if (pattern is not null)
        {
            CheckPattern(pattern, fields.Node["pattern"]!.Location, findings);
        }

        return pattern;
    }

    private static JsonTypes? WrittenTypes(NodeFields fields, SchemaDialect dialect)
    {
        switch (fields.Node["type"])
        {
            case null:
                return null;
            case SequenceNode sequence:
                JsonTypes types = JsonTypes.None;
                foreach (SpecNode item in sequence.Items)
                {
                    types |= OneType(fields, item, dialect) ?? JsonTypes.None;
                }

                return types == JsonTypes.None ? null : types;
            case { } single:
                return OneType(fields, single, dialect);
        }
    }

    private static JsonTypes? OneType(NodeFields fields, SpecNode node, SchemaDialect dialect)
    {
        JsonTypes? type = node is not ScalarNode { Kind: ScalarKind.String or ScalarKind.Null } scalar ? null : scalar.Text switch
        {
            "null" => JsonTypes.Null,
            "boolean" => JsonTypes.Boolean,
            "integer" => JsonTypes.Integer,
            "number" => JsonTypes.Number,
            "string" => JsonTypes.String,
            "array" => JsonTypes.Array,
            "object" => JsonTypes.Object,
            "file" when dialect.HasFileType => JsonTypes.String,
            _ => null,
        };
        if (type is null)
        {
            fields.Report("type", "null, boolean, integer, number, string, array or object", node);
        }

        return type;
    }

    private static (string? Limit, string? Exclusive) Bound(NodeFields fields, SchemaDialect dialect, string key, string exclusiveKey)
    {
        string? limit = fields.Number(key);
        if (!dialect.HasBooleanExclusiveLimits)
        {
            return (limit, fields.Number(exclusiveKey));
        }

        // Authors who moved to 3.1's numbers before their document did are understood all the same.
        if (fields.Node[exclusiveKey] is ScalarNode { Kind: ScalarKind.Number } number)
        {
            return (limit, number.Text);
        }

        return fields.Flag(exclusiveKey) ? (null, limit) : (limit, null);
    }

    private static string? MultipleOf(NodeFields fields)
    {
        string? text = fields.Number("multipleOf");
        if (text is null || JsonNumber.Parse(text).Sign > 0)
        {
            return text;
        }

        fields.Report("multipleOf", "a number above zero", fields.Node["multipleOf"]!);
        return null;
    }
}
