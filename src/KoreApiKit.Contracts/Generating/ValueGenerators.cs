using System.Globalization;
using KoreApiKit.Contracts.Languages;
using KoreApiKit.Contracts.Matching.Dates;
using KoreApiKit.Contracts.Matching.Values;
using KoreApiKit.Contracts.Pacts;
using KoreApiKit.Contracts.Pacts.Rules;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Contracts.Generating;

/// <summary>Makes the values of generators (Pact Specification 3 and 4, "generators").</summary>
/// <param name="states">What provider states returned.</param>
/// <param name="now">The time that dates are counted from.</param>
/// <param name="random">The source of random values.</param>
internal sealed class ValueGenerators(StateValues states, DateTimeOffset now, Random random)
{
    private const int DefaultLength = 10;
    private const string Digits = "0123456789";
    private const string HexadecimalDigits = "0123456789ABCDEF";
    private const string Alphanumeric = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

    /// <summary>A value in place of an example; null where the generator is not for a replay, or has nothing to make a value of.</summary>
    public SpecNode? Generate(PactGenerator generator, SpecNode example)
    {
        var settings = new GeneratorSettings(generator);
        return generator.Type switch
        {
            "RandomInt" => LikeNumber(example, Integer(settings.Number("min", 0), settings.Number("max", DefaultLength))),
            "RandomDecimal" => LikeNumber(example, Decimal(settings.Number("digits", DefaultLength))),
            "RandomHexadecimal" => ScalarNodes.Text(Characters(HexadecimalDigits, settings.Number("digits", DefaultLength))),
            "RandomString" => ScalarNodes.Text(Characters(Alphanumeric, settings.Number("size", DefaultLength))),
            "RandomBoolean" => ScalarNodes.Boolean(Integer(0, 1) == "1"),
            "Regex" => settings.Text("regex") is { } pattern && OfPattern(pattern) is { } text ? ScalarNodes.Text(text) : null,
            "Uuid" => ScalarNodes.Text(Uuid(settings.Text("format"))),
            "Date" => Date(settings, DateTimePart.Date),
            "Time" => Date(settings, DateTimePart.Time),
            "DateTime" => Date(settings, DateTimePart.DateTime),
            "ProviderState" => settings.Text("expression") is { } expression && states.Evaluate(expression) is { } value
                ? StateValueTypes.Convert(value, settings.Text("dataType"))
                : null,
            _ => null,
        };
    }

#pragma warning disable CA5394 // Nothing is secret here.
    private string Integer(int min, int max) => random.NextInt64(min, Math.Max(min, (long)max) + 1).ToString(CultureInfo.InvariantCulture);

    private string Characters(string alphabet, int length) => new([.. Enumerable.Range(0, Math.Max(length, 0)).Select(_ => alphabet[random.Next(alphabet.Length)])]);
#pragma warning restore CA5394

    // A number in JSON has no leading zero, and a decimal one a digit at least on either side of its point.
    private string Decimal(int digits) => digits < 2
        ? "0.5"
        : $"{Characters("123456789", 1)}{(digits > 2 ? Characters(Digits, digits - 2) : "")}.{Characters("123456789", 1)}";

    private static ScalarNode LikeNumber(SpecNode example, string number) =>
        example is ScalarNode { Kind: ScalarKind.String } ? ScalarNodes.Text(number) : ScalarNodes.Number(number);

    private static string? OfPattern(string pattern)
    {
        var languages = new LanguageSet();
        return languages.Whole(pattern.TrimStart('^').TrimEnd('$')) is { } language && languages.Sample(language, 1) is [var text, ..]
            && PatternMatch.Problem(pattern, text) is null
                ? text
                : null;
    }

    private static string Uuid(string? format) => format switch
    {
        "simple" => Guid.NewGuid().ToString("N"),
        "upper-case-hyphenated" => Guid.NewGuid().ToString("D").ToUpperInvariant(),
        "URN" => $"urn:uuid:{Guid.NewGuid():D}",
        _ => Guid.NewGuid().ToString("D"),
    };

    private ScalarNode? Date(GeneratorSettings settings, DateTimePart part)
    {
        string pattern = settings.Text("format") is { Length: > 0 } format ? format : DateTimePattern.Default(part);
        return DateTimePattern.Parse(pattern) is { } parsed && DateExpression.Evaluate(settings.Text("expression"), now) is { } time
            ? ScalarNodes.Text(DateTimeWriter.Write(parsed, time))
            : null;
    }
}
