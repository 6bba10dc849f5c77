using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using KoreApiKit.Spec.Model;
using KoreApiKit.Spec.Schemas;
using KoreApiKit.Spec.Schemas.Validation;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Corpus.Tests.Sampling;

/// <summary>Makes strings, numbers and booleans.</summary>
internal sealed class ScalarSampler(SchemaValidator validator, SampleStyle style)
{
    private const int LongestText = 300;

    // Outside the basic plane: two UTF-16 units, one character of JSON Schema.
    private const string AstralLetter = "\U0001D504";

    /// <summary>Makes a value of one type; false where none was found.</summary>
    /// <param name="schema">What the value must be valid by, for patterns.</param>
    public bool TrySample(JsonSchema schema, SchemaParts parts, JsonTypes type, int choice, out JsonNode? value)
    {
        value = type switch
        {
            JsonTypes.Boolean => choice % 2 == 0,
            JsonTypes.Integer or JsonTypes.Number => JsonNode.Parse(Number(parts, type)),
            _ => Text(schema, parts),
        };
        return value is not null;
    }

    private string? Text(JsonSchema schema, SchemaParts parts)
    {
        string? format = parts.All.FirstOrDefault(part => part.Format is not null)?.Format;
        bool isBase64 = parts.All.Any(part => part.ContentEncoding is "base64");
        string[] patterns = [.. parts.All.Select(part => part.Limits.Pattern).OfType<string>()];
        int least = parts.All.Max(part => part.Limits.MinLength ?? 0);
        int most = parts.All.Min(part => part.Limits.MaxLength ?? int.MaxValue);
        string? plain = (isBase64 ? Base64() : FormatSamples.Of(format, style.Extent)) ?? Letters(least, most);
        if (patterns.Length == 0 && least <= plain.Length && most >= plain.Length)
        {
            return plain;
        }

        IEnumerable<string> candidates = parts.All.SelectMany(part => part.Examples).OfType<ScalarNode>().Select(example => example.Text)
            .Prepend(plain)
            .Concat(patterns.SelectMany(pattern => PatternSampler.Samples(pattern, style.Extent)))
            .Append(Letters(least, most));
        return candidates.FirstOrDefault(text => validator.IsValid(schema, new ScalarNode(default, ScalarKind.String, text)));
    }

    private string Letters(int least, int most)
    {
        int length = style.Extent switch
        {
            Extent.Least => least,
            Extent.Most => Math.Min(most, Math.Max(least, LongestText)),
            _ => Math.Clamp(3, least, Math.Max(least, most)),
        };
        return length == 0 ? "" : style.Extent == Extent.Typical ? new string('a', length)
            : new StringBuilder(AstralLetter, length + 1).Append('\u00e9', length - 1).ToString();
    }

    private string Base64() => FormatSamples.Of("byte", style.Extent)!;

    private string Number(SchemaParts parts, JsonTypes type)
    {
        string? format = parts.All.FirstOrDefault(part => part.Format is not null)?.Format;
        string? least = parts.All.Select(part => part.Limits.Minimum).FirstOrDefault(limit => limit is not null);
        string? above = parts.All.Select(part => part.Limits.ExclusiveMinimum).FirstOrDefault(limit => limit is not null);
        string? most = parts.All.Select(part => part.Limits.Maximum).FirstOrDefault(limit => limit is not null);
        string? below = parts.All.Select(part => part.Limits.ExclusiveMaximum).FirstOrDefault(limit => limit is not null);
        string? step = parts.All.Select(part => part.Limits.MultipleOf).FirstOrDefault(limit => limit is not null);
        if (step is null && above is null && below is null && style.Extent != Extent.Typical)
        {
            return style.Extent == Extent.Least ? least ?? FormatSamples.LeastNumber(type, format) : most ?? FormatSamples.GreatestNumber(type, format);
        }

        decimal unit = Decimal(step) ?? 1;
        decimal start = Decimal(least) ?? (Decimal(above) is { } bound ? bound + unit : Math.Min(1, Decimal(most) ?? (Decimal(below) - unit) ?? 1));
        decimal? end = Decimal(most) ?? (Decimal(below) - unit);
        decimal value = style.Extent == Extent.Most && end is { } last ? Math.Floor(last / unit) * unit : Math.Ceiling(start / unit) * unit;

        // Between two limits there may be no whole number, but the lower limit.
        return (step is null && value > end && Decimal(least) is { } lowest ? lowest : value).ToString(CultureInfo.InvariantCulture);
    }

    private static decimal? Decimal(string? text) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number) && Math.Abs(number) < 1e20m ? number : null;
}
