using KoreApiKit.Spec.Diagnostics;
using KoreApiKit.Spec.Model;
using KoreApiKit.Spec.Samples;
using KoreApiKit.Spec.Schemas;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Spec.Interactions;

/// <summary>
/// Derives matchers: a value of an example and its schemas become integration JSON, in which each part is matched by what the
/// schemas ask of it, and by its type where they ask no more.
/// </summary>
/// <param name="sampler">Tells which values were made up; those of dates and ids get a generator.</param>
/// <param name="formats">The .NET patterns of an author's own formats, by name.</param>
internal sealed class ValueMatchers(
    AppliedSchemas applied, SchemaSampler sampler, IReadOnlyDictionary<string, string> formats, FindingCollection findings)
{
    private const string Number = "^-?[0-9]+(\\.[0-9]+)?([eE][+-]?[0-9]+)?$";

    /// <summary>A value of a JSON body.</summary>
    public string Body(SpecNode value, JsonSchema? schema) => schema is null ? Literals.Json(value) : Of(value, [schema]);

    /// <summary>A scalar that travels as text: a query parameter or a header.</summary>
    public string Text(ScalarNode value, JsonSchema? schema) => Text(value, SchemasOf(value, schema));

    /// <summary>A scalar that travels as text, of which several schemas speak.</summary>
    public string Text(ScalarNode value, IReadOnlyList<JsonSchema> schemas)
    {
        string example = IntegrationJson.Text(value.Text);
        return schemas.Any(part => part.SingleValue is not null) ? example
            : value.Kind switch
            {
                ScalarKind.String => OfText(value, schemas, inBody: false),
                ScalarKind.Boolean => IntegrationJson.Regex("^(true|false)$", example),
                ScalarKind.Number when schemas.FirstOrDefault(part => !part.Enum.IsDefault) is { } choice => OfEnumeration(choice, example),
                ScalarKind.Number => IntegrationJson.Regex(IsWhole(schemas) ? "^-?[0-9]+$" : Number, example),
                _ => example,
            };
    }

    /// <summary>All schemas that speak of a value.</summary>
    public IReadOnlyList<JsonSchema> SchemasOf(SpecNode value, JsonSchema? schema) => schema is null ? [] : applied.Of([schema], value);

    /// <summary>All schemas that speak of a member of an object.</summary>
    public IReadOnlyList<JsonSchema> SchemasOfMember(IReadOnlyList<JsonSchema> owners, MappingEntry entry) =>
        applied.Of(applied.OfMember(owners, entry.Key), entry.Value);

    /// <summary>The schemas of the items of a list of which these speak.</summary>
    public static IReadOnlyList<JsonSchema> SchemasOfItems(IReadOnlyList<JsonSchema> schemas) => OfItem(schemas, 0);

    /// <summary>How many items these schemas allow at most; null where they set no limit.</summary>
    public static int? MostItems(IReadOnlyList<JsonSchema> schemas) =>
        schemas.Select(schema => schema.Limits.MaxItems).Where(limit => limit > 0).DefaultIfEmpty(null).Min();

    private string Of(SpecNode value, IReadOnlyList<JsonSchema> owners)
    {
        IReadOnlyList<JsonSchema> schemas = applied.Of(owners, value);
        return value switch
        {
            MappingNode mapping => OfObject(mapping, schemas),
            SequenceNode sequence => OfArray(sequence, schemas),
            ScalarNode scalar => OfScalar(scalar, schemas),
            _ => Literals.Json(value),
        };
    }

    private string OfScalar(ScalarNode value, IReadOnlyList<JsonSchema> schemas)
    {
        string example = Literals.Json(value);
        return schemas.Any(schema => schema.SingleValue is not null) ? example
            : value.Kind switch
            {
                ScalarKind.Null => IntegrationJson.Matcher("null", example),
                ScalarKind.Boolean => IntegrationJson.Matcher("boolean", example),
                ScalarKind.Number when schemas.FirstOrDefault(schema => !schema.Enum.IsDefault) is { } choice => OfEnumeration(choice, example),
                ScalarKind.Number => IntegrationJson.Matcher(IsWhole(schemas) ? "integer" : "number", example),
                _ => OfText(value, schemas, inBody: true),
            };
    }

    private string OfText(ScalarNode value, IReadOnlyList<JsonSchema> schemas, bool inBody)
    {
        string example = IntegrationJson.Text(value.Text);
        string? generator = sampler.IsMade(value) ? TextRules.GeneratorOf(schemas) : null;
        IReadOnlyList<string> rules = TextRules.Of(schemas, formats, ReportPattern);
        return rules.Count switch
        {
            0 => IntegrationJson.Matcher("type", example, generator),
            // The engine compares the digits of a number with a regular expression, and digits have a length.
            1 when inBody && EnginePattern.IsLength(rules[0]) =>
                IntegrationJson.All([IntegrationJson.Matcher("type", example), IntegrationJson.Regex(rules[0], example)], example, generator),
            1 => IntegrationJson.Regex(rules[0], example, generator),
            _ => IntegrationJson.All([.. rules.Select(rule => IntegrationJson.Regex(rule, example))], example, generator),
        };
    }

    // The engine compares the digits of a number with a regular expression.
    private static string OfEnumeration(JsonSchema choice, string example) => IntegrationJson.Regex(
        EnginePattern.OneOf(choice.Enum.OfType<ScalarNode>().Where(member => member.Kind == ScalarKind.Number).Select(member => member.Text)), example);

    private static bool IsWhole(IReadOnlyList<JsonSchema> schemas) =>
        schemas.Any(schema => schema.HasType && schema.Types.HasFlag(JsonTypes.Integer) && !schema.Types.HasFlag(JsonTypes.Number));

    private string OfObject(MappingNode value, IReadOnlyList<JsonSchema> schemas)
    {
        bool isMap = value.Entries.Length > 0
            && schemas.All(schema => schema.Properties.IsEmpty)
            && schemas.Any(schema => schema.AdditionalProperties is { Boolean: null });
        if (isMap && value.Entries[0].Value is ScalarNode && OfMember(value.Entries[0], schemas) is { } rule && IntegrationJson.IsOneRule(rule))
        {
            return IntegrationJson.EachValue(rule, Literals.Json(value));
        }

        return isMap
            ? "{\"pact:matcher:type\":\"values\",\"value\":{" + Member(value.Entries[0], schemas) + "}}"
            : "{" + string.Join(",", value.Entries.Select(entry => Member(entry, schemas))) + "}";
    }

    private string Member(MappingEntry entry, IReadOnlyList<JsonSchema> owners) => IntegrationJson.Text(entry.Key) + ":" + OfMember(entry, owners);

    private string OfMember(MappingEntry entry, IReadOnlyList<JsonSchema> owners) =>
        Of(entry.Value, applied.OfMember(owners, entry.Key));

    private string OfArray(SequenceNode value, IReadOnlyList<JsonSchema> schemas)
    {
        if (value.Items.IsEmpty)
        {
            return IntegrationJson.Matcher("type", "[]");
        }

        if (schemas.Any(schema => !schema.PrefixItems.IsEmpty))
        {
            return "[" + string.Join(",", value.Items.Select((item, index) => Of(item, OfItem(schemas, index)))) + "]";
        }

        JsonSchema[] items = OfItem(schemas, 0);
        string[] written = [.. value.Items.Select(item => Of(item, items))];
        string[] shapes = [.. value.Items.Select(Shape).Distinct(StringComparer.Ordinal)];
        if (shapes.Length > 1)
        {
            return IntegrationJson.ArrayContains(written);
        }

        int min = Math.Min(schemas.Select(schema => schema.Limits.MinItems ?? 0).DefaultIfEmpty(0).Max(), value.Items.Length);
        return IntegrationJson.EachLike(written[0], min, MostItems(schemas));
    }

    private static JsonSchema[] OfItem(IReadOnlyList<JsonSchema> schemas, int index) =>
    [
        .. schemas.Select(schema => index < schema.PrefixItems.Length ? schema.PrefixItems[index] : schema.Items).OfType<JsonSchema>(),
    ];

    // Items with other members are other cases of a union: one example cannot stand for all of them.
    private static string Shape(SpecNode item) => item switch
    {
        MappingNode mapping => "{" + string.Join(",", mapping.Entries.Select(entry => entry.Key).OrderBy(key => key, StringComparer.Ordinal)) + "}",
        SequenceNode => "[]",
        ScalarNode scalar => scalar.Kind.ToString(),
        _ => "",
    };

    private void ReportPattern(JsonSchema schema) => findings.Add(
        FindingDescriptors.PatternNotMatched, (schema.Keyword("pattern") ?? schema.Node).Location, schema.Limits.Pattern!);
}
