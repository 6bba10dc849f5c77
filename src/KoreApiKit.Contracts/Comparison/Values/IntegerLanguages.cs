using System.Globalization;
using KoreApiKit.Contracts.Languages;
using KoreApiKit.Spec.Schemas;

namespace KoreApiKit.Contracts.Comparison.Values;

/// <summary>Whole numbers between two limits as texts: as JSON writes them, without an exponent or a fraction.</summary>
internal sealed class IntegerLanguages(LanguageFactory factory)
{
    // Numbers up to here are added and compared without a thought for overflow.
    private const long Largest = 999_999_999_999_999_999;

    /// <summary>The texts that a schema's limits and format allow; null where the limits are no whole numbers.</summary>
    public Language? Of(JsonSchema schema)
    {
        SchemaLimits limits = schema.Limits;
        if (limits.MultipleOf is not null
            || !TryLimit(limits.Minimum, 0, out long? min) || !TryLimit(limits.ExclusiveMinimum, 1, out long? above)
            || !TryLimit(limits.Maximum, 0, out long? max) || !TryLimit(limits.ExclusiveMaximum, -1, out long? below))
        {
            return null;
        }

        (long? lowest, long? highest) = schema.Format switch
        {
            null => (null, null),
            "int32" => (int.MinValue, int.MaxValue),
            _ => ((long?)-Largest, (long?)Largest),
        };
        return Between(Extreme(Math.Max, min, above, lowest), Extreme(Math.Min, max, below, highest));
    }

    /// <summary>The numbers from one to another; null means that there is no end.</summary>
    public Language Between(long? min, long? max)
    {
        Language positive = max < 0 ? factory.Nothing : NotNegative(Math.Max(0, min ?? 0), max);
        Language negative = min >= 0 ? factory.Nothing : NotNegative(max < 0 ? -max.Value : 1, -min);
        return factory.Union(positive, factory.Sequence(factory.Literal("-"), negative));
    }

    private Language NotNegative(long min, long? max)
    {
        string low = Text(min);
        if (max is null)
        {
            Language longer = factory.Sequence(Digits('1', '9'), factory.Loop(Digits('0', '9'), low.Length, null));
            return factory.Union(From(low), longer);
        }

        if (max < min)
        {
            return factory.Nothing;
        }

        string high = Text(max.Value);
        if (low.Length == high.Length)
        {
            return Range(low, high);
        }

        // Of the lengths in between every number.
        var parts = new List<Language> { From(low), To(high) };
        for (int length = low.Length + 1; length < high.Length; length++)
        {
            parts.Add(factory.Sequence(Digits('1', '9'), Any(length - 1)));
        }

        return factory.Union(parts);
    }

    // As long as the text, and not before it.
    private Language From(string low) => Range(low, new string('9', low.Length));

    // As long as the text, not behind it, and without a zero at the front.
    private Language To(string high) => Range("1" + new string('0', high.Length - 1), high);

    private Language Range(string low, string high)
    {
        if (low.Length == 0)
        {
            return factory.Empty;
        }

        if (low[0] == high[0])
        {
            return factory.Sequence(Digits(low[0], low[0]), Range(low[1..], high[1..]));
        }

        int rest = low.Length - 1;
        return factory.Union(
            factory.Sequence(Digits(low[0], low[0]), Range(low[1..], new string('9', rest))),
            factory.Sequence(Digits((char)(low[0] + 1), (char)(high[0] - 1)), Any(rest)),
            factory.Sequence(Digits(high[0], high[0]), Range(new string('0', rest), high[1..])));
    }

    private Language Any(int count) => factory.Loop(Digits('0', '9'), count, count);

    private Language Digits(char first, char last) => first > last ? factory.Nothing : factory.Characters(CodePointSet.Of((first, last)));

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static long? Extreme(Func<long, long, long> choose, params long?[] limits) => limits
        .OfType<long>()
        .Aggregate((long?)null, (chosen, limit) => chosen is { } other ? choose(other, limit) : limit);

    private static bool TryLimit(string? text, long beyond, out long? limit)
    {
        limit = null;
        if (text is null)
        {
            return true;
        }

        if (!long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long number) || number is <= -Largest or >= Largest)
        {
            return false;
        }

        limit = number + beyond;
        return true;
    }
}
