using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using KoreApiKit.Mock.Chance;
using KoreApiKit.Spec.Samples;
using KoreApiKit.Spec.Schemas;
using KoreApiKit.Spec.Schemas.Patterns;

namespace KoreApiKit.Mock.Values;

/// <summary>Makes texts by a die: of a format, of a pattern, or words.</summary>
internal sealed class RandomTexts(Die die)
{
    private const int LongestVaried = 64;

    private static readonly TimeSpan MatchTimeout = TimeSpan.FromSeconds(1);
    private static readonly DateTime Begin = new(2024, 1, 1, 0, 0, 0, DateTimeKind.Utc);
    private static readonly int SecondsOfTwoYears = (int)TimeSpan.FromDays(730).TotalSeconds;

    private static readonly string[] Words =
    [
        "amber", "basil", "cedar", "dune", "ember", "fjord", "grove", "harbor", "iris", "juniper", "kelp", "lagoon", "maple",
        "nectar", "onyx", "pebble", "quartz", "reed", "sable", "tundra", "umber", "violet", "willow", "yarrow", "zephyr",
    ];

    /// <summary>A text that schemas allow together as far as is easily seen; null where none is found.</summary>
    /// <param name="formats">The .NET patterns of an author's own formats, by name.</param>
    public string? Make(IReadOnlyList<JsonSchema> parts, IReadOnlyDictionary<string, string> formats)
    {
        string[] patterns = [.. parts.Select(part => part.Limits.Pattern).OfType<string>()];
        if (patterns.Length > 0)
        {
            return ScalarSamples.Text(parts, formats) is { } plain ? Vary(plain, patterns) : null;
        }

        foreach (JsonSchema part in parts)
        {
            if (part.Format is { } format && (Own(format, formats) ?? OfFormat(format)) is { } text)
            {
                return text;
            }

            if (part.ContentEncoding is "base64" or "base64url")
            {
                return Base64();
            }
        }

        return Phrase(parts.Max(part => part.Limits.MinLength ?? 0), parts.Min(part => part.Limits.MaxLength ?? int.MaxValue));
    }

    private string Phrase(int least, int most)
    {
        var text = new StringBuilder(Word());
        int wanted = 1 + die.Next(3);
        for (int count = 1; count < wanted || text.Length < Math.Min(least, 100_000); count++)
        {
            text.Append(' ').Append(Word());
        }

        return text.Length <= most ? text.ToString() : text.ToString(0, most);
    }

    // Each character that may be another of its kind without breaking a pattern becomes one.
    private string Vary(string text, string[] patterns)
    {
        Regex?[] expressions = [.. patterns.Select(pattern => EcmaPattern.TryCreate(pattern, MatchTimeout))];
        if (Array.Exists(expressions, expression => expression is null))
        {
            return text;
        }

        char[] characters = text.ToCharArray();
        for (int i = 0; i < Math.Min(characters.Length, LongestVaried); i++)
        {
            char known = characters[i];
            characters[i] = Other(known);
            if (characters[i] != known && !Array.TrueForAll(expressions, expression => Matches(expression!, new string(characters))))
            {
                characters[i] = known;
            }
        }

        return new string(characters);
    }

    private static bool Matches(Regex expression, string text)
    {
        try
        {
            return expression.IsMatch(text);
        }
        catch (RegexMatchTimeoutException)
        {
            return false;
        }
    }

    private char Other(char known) => known switch
    {
        >= '0' and <= '9' => (char)('0' + die.Next(10)),
        >= 'a' and <= 'z' => (char)('a' + die.Next(26)),
        >= 'A' and <= 'Z' => (char)('A' + die.Next(26)),
        _ => known,
    };

    private string? Own(string format, IReadOnlyDictionary<string, string> formats) =>
        formats.TryGetValue(format, out string? pattern) ? Moment().ToString(pattern, CultureInfo.InvariantCulture) : null;

    private string? OfFormat(string format) => format switch
    {
        "date-time" => Moment().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
        "date" => Moment().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        "time" => Moment().ToString("HH:mm:ss'Z'", CultureInfo.InvariantCulture),
        "duration" => string.Create(CultureInfo.InvariantCulture, $"PT{1 + die.Next(23)}H{die.Next(60)}M"),
        "uuid" => Uuid(),
        "uri" or "url" or "iri" or "uri-reference" or "iri-reference" => $"https://example.com/{Word()}/{die.Next(1000)}",
        "email" or "idn-email" => $"{Word()}.{Word()}@example.com",
        "hostname" or "idn-hostname" => $"{Word()}.example.com",

        // The ranges for documentation (RFC 5737, RFC 3849).
        "ipv4" => $"192.0.2.{1 + die.Next(254)}",
        "ipv6" => string.Create(CultureInfo.InvariantCulture, $"2001:db8::{1 + die.Next(0xFFFF):x}"),
        "byte" => Base64(),
        "json-pointer" => $"/{Word()}/{die.Next(10)}",
        "regex" => $"^{Word()}$",
        _ => null,
    };

    private DateTime Moment() => Begin.AddSeconds(die.Next(SecondsOfTwoYears));

    private string Word() => Words[die.Next(Words.Length)];

    private string Base64() => Convert.ToBase64String(Encoding.ASCII.GetBytes(Word()));

    // Version 4, variant 1 (RFC 9562, section 5.4).
    private string Uuid()
    {
        byte[] bytes = new byte[16];
        for (int i = 0; i < bytes.Length; i++)
        {
            bytes[i] = (byte)die.Next(256);
        }

        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x40);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes, bigEndian: true).ToString();
    }
}
