using System.Globalization;
using KoreApiKit.Spec.Schemas;

namespace KoreApiKit.Spec.Samples;

/// <summary>Makes texts and numbers that satisfy the limits of several schemas together.</summary>
internal static class ScalarSamples
{
    private static readonly DateTime Moment = new(2024, 5, 17, 9, 30, 0, DateTimeKind.Utc);

    /// <summary>A text.</summary>
    /// <param name="formats">The patterns of an author's own formats, by name.</param>
    public static string? Text(IReadOnlyList<JsonSchema> parts, IReadOnlyDictionary<string, string> formats)
    {
        int least = parts.Max(part => part.Limits.MinLength ?? 0);
        if (parts.Select(part => part.Limits.Pattern).FirstOrDefault(pattern => pattern is not null) is { } written)
        {
            return PatternSample.TryMake(written, least);
        }

        foreach (JsonSchema part in parts)
        {
            if (part.Format is { } format && (Own(format, formats) ?? OfFormat(format)) is { } text)
            {
                return text;
            }

            if (part.ContentEncoding is "base64" or "base64url")
            {
                return "aGVsbG8=";
            }
        }

        int most = parts.Min(part => part.Limits.MaxLength ?? int.MaxValue);
        string plain = parts.Any(part => part.Title is not null) ? "text" : "string";
        return plain.Length < least ? new string('a', Math.Min(least, 100_000))
            : plain.Length > most ? new string('a', most)
            : plain;
    }

    /// <summary>A number as JSON text.</summary>
    public static string Number(IReadOnlyList<JsonSchema> parts, bool whole)
    {
        (decimal least, decimal most, decimal step) = Range(parts, whole);
        decimal value = Math.Min(Math.Max(1, least), most);
        if (step > 0 && value % step != 0)
        {
            decimal above = decimal.Ceiling(value / step) * step;
            value = above <= most ? above : decimal.Floor(value / step) * step;
        }

        return value.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>Between which numbers a number may be, the farthest there are where there is no limit, and of what it is a multiple; 0 for any.</summary>
    public static (decimal Least, decimal Most, decimal Step) Range(IReadOnlyList<JsonSchema> parts, bool whole)
    {
        decimal step = Limits(parts, limits => limits.MultipleOf).Where(value => value > 0).DefaultIfEmpty(whole ? 1 : 0).Max();
        decimal least = Limits(parts, limits => limits.Minimum)
            .Concat(Limits(parts, limits => limits.ExclusiveMinimum).Select(value => value + (step > 0 ? step : 0.5m)))
            .DefaultIfEmpty(decimal.MinValue).Max();
        decimal most = Limits(parts, limits => limits.Maximum)
            .Concat(Limits(parts, limits => limits.ExclusiveMaximum).Select(value => value - (step > 0 ? step : 0.5m)))
            .DefaultIfEmpty(decimal.MaxValue).Min();
        return (least, most, step);
    }

    private static IEnumerable<decimal> Limits(IReadOnlyList<JsonSchema> parts, Func<SchemaLimits, string?> limit) => parts
        .Select(part => limit(part.Limits))
        .Where(text => text is not null)
        .Select(text => decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal value) ? value : (decimal?)null)
        .Where(value => value is > -1e20m and < 1e20m)
        .Select(value => value!.Value);

    private static string? Own(string format, IReadOnlyDictionary<string, string> formats) =>
        formats.TryGetValue(format, out string pattern) ? Moment.ToString(pattern, CultureInfo.InvariantCulture) : null;

    private static string? OfFormat(string format) => format switch
    {
        "date-time" => "2024-05-17T09:30:00Z",
        "date" => "2024-05-17",
        "time" => "09:30:00Z",
        "duration" => "PT1H30M",
        "uuid" => "3fa85f64-5717-4562-b3fc-2c963f66afa6",
        "uri" or "url" or "iri" or "uri-reference" or "iri-reference" => "https://example.com/a",
        "email" or "idn-email" => "someone@example.com",
        "hostname" or "idn-hostname" => "example.com",
        "ipv4" => "192.0.2.1",
        "ipv6" => "2001:db8::1",
        "byte" => "aGVsbG8=",
        "json-pointer" => "/a",
        "regex" => "^a$",
        _ => null,
    };
}
