using System.Globalization;
using KoreApiKit.Spec.Schemas;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Contracts.Comparison.Values;

/// <summary>Values at which schemas and matchers are likely to differ: the limits, and just beyond.</summary>
internal static class Candidates
{
    private const int LongestText = 100_000;
    private const int MostItems = 1_000;

    /// <summary>Values of a set, of which a schema may refuse some.</summary>
    public static IEnumerable<SpecNode> In(ValueSet set, IReadOnlyList<JsonSchema> schemas, SpecNode example)
    {
        if (set.Types.HasFlag(JsonTypes.Integer) || set.Types.HasFlag(JsonTypes.Number))
        {
            foreach (SpecNode number in Numbers(set, schemas))
            {
                yield return number;
            }
        }

        if (set.Types.HasFlag(JsonTypes.Boolean))
        {
            yield return Json.Boolean(true);
            yield return Json.Boolean(false);
        }

        if (set.Types.HasFlag(JsonTypes.Null))
        {
            yield return Json.Null;
        }

        if (set.Types.HasFlag(JsonTypes.Array) && example is SequenceNode { Items: [var first, ..] })
        {
            foreach (int count in Counts(schemas).Where(count => count >= set.MinItems && !(count > set.MaxItems)))
            {
                yield return Json.Array(Enumerable.Repeat(first, count));
            }
        }
    }

    /// <summary>Values that schemas mention: of enums, constants, defaults and examples.</summary>
    public static IEnumerable<SpecNode> Mentioned(IReadOnlyList<JsonSchema> schemas) => schemas.SelectMany(Mentioned);

    /// <summary>Values of every type that try the limits of schemas, of which a matcher may refuse some.</summary>
    public static IEnumerable<SpecNode> Of(IReadOnlyList<JsonSchema> schemas) =>
    [
        .. Texts(schemas).Select(Json.Text),
        .. Numbers(new ValueSet(JsonTypes.Number), schemas),
        Json.Boolean(true),
        Json.Boolean(false),
    ];

    /// <summary>Arrays of an item, as many as the limits of schemas make worth a try.</summary>
    public static IEnumerable<SpecNode> Arrays(IReadOnlyList<JsonSchema> schemas, SpecNode item) =>
        Counts(schemas).Select(count => Json.Array(Enumerable.Repeat(item, count)));

    /// <summary>Texts at and beyond the limits of length.</summary>
    public static IEnumerable<string> Texts(IReadOnlyList<JsonSchema> schemas)
    {
        yield return "";
        yield return "a";
        foreach (int limit in schemas.Select(schema => schema.Limits.MaxLength).OfType<int>().Where(limit => limit < LongestText))
        {
            yield return new string('a', limit + 1);
        }

        foreach (int limit in schemas.Select(schema => schema.Limits.MinLength).OfType<int>().Where(limit => limit is > 1 and < LongestText))
        {
            yield return new string('a', limit - 1);
        }
    }

    private static IEnumerable<SpecNode> Mentioned(JsonSchema schema)
    {
        IEnumerable<SpecNode> values = schema.Enum.IsDefault ? [] : schema.Enum;
        return values.Concat(schema.Const is { } single ? [single] : []).Concat(schema.Default is { } usual ? [usual] : []).Concat(schema.Examples);
    }

    private static IEnumerable<SpecNode> Numbers(ValueSet set, IReadOnlyList<JsonSchema> schemas)
    {
        IEnumerable<string> limits = schemas
            .SelectMany(schema => (string?[])
            [
                schema.Limits.Minimum, schema.Limits.Maximum, schema.Limits.ExclusiveMinimum, schema.Limits.ExclusiveMaximum, schema.Limits.MultipleOf,
            ])
            .OfType<string>()
            .SelectMany(Around);
        bool wholeOnly = !set.Types.HasFlag(JsonTypes.Number);
        string[] usual = ["0", "1", "-1", "1000000000000", "0.5", "-0.5"];
        return usual.Concat(limits)
            .Where(text => JsonNumber.Parse(text).IsInteger ? !set.HasFraction : !wholeOnly)
            .Select(Json.Number);
    }

    private static IEnumerable<string> Around(string limit)
    {
        yield return limit;
        if (decimal.TryParse(limit, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number)
            && Math.Abs(number) < 1_000_000_000_000_000_000)
        {
            foreach (decimal step in (decimal[])[-1, 1, -0.5m, 0.5m])
            {
                yield return (number + step).ToString(CultureInfo.InvariantCulture);
            }
        }
    }

    private static IEnumerable<int> Counts(IReadOnlyList<JsonSchema> schemas) =>
        schemas
            .SelectMany(schema => (int?[])[0, 1, 2, schema.Limits.MinItems - 1, schema.Limits.MinItems, schema.Limits.MaxItems, schema.Limits.MaxItems + 1])
            .OfType<int>()
            .Where(count => count is >= 0 and <= MostItems)
            .Distinct();
}
