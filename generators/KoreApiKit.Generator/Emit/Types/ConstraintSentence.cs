using System.Globalization;
using KoreApiKit.Spec.Model;

namespace KoreApiKit.Generator.Emit.Types;

/// <summary>Says the limits of a value in a sentence or two, for its documentation.</summary>
internal static class ConstraintSentence
{
    private const int LongestShownPattern = 120;

    /// <summary>Plain text, empty where there is no limit.</summary>
    public static string Of(ConstraintsModel limits)
    {
        string? pattern = limits.WrittenPattern ?? limits.Pattern;
        string[] sentences =
        [
            .. Range(limits.MinLength, limits.MaxLength, "character"),
            .. Range(limits.MinItems, limits.MaxItems, "item"),
            .. Range(limits.MinProperties, limits.MaxProperties, "member"),
            .. Bounds(limits),
            .. When(limits.MultipleOf is not null, $"A multiple of {limits.MultipleOf}."),
            .. When(limits.UniqueItems, "No two items are equal."),
            .. When(pattern is { Length: <= LongestShownPattern }, $"It matches {pattern}."),
            .. When(pattern is { Length: > LongestShownPattern }, "It matches the pattern of the specification."),
        ];
        return string.Join(" ", sentences);
    }

    private static IEnumerable<string> Range(int? minimum, int? maximum, string noun) => (minimum, maximum) switch
    {
        (null, null) => [],
        ({ } least, null) => [$"At least {Count(least, noun)}."],
        (null, { } most) => [$"At most {Count(most, noun)}."],
        ({ } least, { } most) when least == most => [$"Exactly {Count(least, noun)}."],
        ({ } least, { } most) => [$"{Invariant(least)} to {Count(most, noun)}."],
    };

    private static IEnumerable<string> Bounds(ConstraintsModel limits)
    {
        string[] bounds =
        [
            .. When(limits.Minimum is not null, $"at least {limits.Minimum}"),
            .. When(limits.ExclusiveMinimum is not null, $"more than {limits.ExclusiveMinimum}"),
            .. When(limits.Maximum is not null, $"at most {limits.Maximum}"),
            .. When(limits.ExclusiveMaximum is not null, $"less than {limits.ExclusiveMaximum}"),
        ];
        if (bounds.Length == 0)
        {
            return [];
        }

        string text = string.Join(" and ", bounds) + ".";
        return [char.ToUpperInvariant(text[0]) + text.Substring(1)];
    }

    private static IEnumerable<string> When(bool condition, string text) => condition ? [text] : [];

    private static string Count(int number, string noun) => $"{Invariant(number)} {noun}{(number == 1 ? "" : "s")}";

    private static string Invariant(int number) => number.ToString(CultureInfo.InvariantCulture);
}
