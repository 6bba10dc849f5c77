using System.Globalization;
using System.Text;
using KoreApiKit.Contracts.Matching.Mismatches;
using KoreApiKit.Contracts.Matching.Parameters;
using KoreApiKit.Contracts.Matching.Rules;
using KoreApiKit.Contracts.Matching.Values;

namespace KoreApiKit.Contracts.Matching.Bodies;

/// <summary>Compares bodies as a whole: texts and bytes.</summary>
internal static class PlainBodies
{
    private const int Shown = 32;

    /// <summary>What differs between two texts.</summary>
    public static IEnumerable<MessageMismatch> CompareTexts(ReadOnlyMemory<byte> expected, ReadOnlyMemory<byte> actual, RuleScope scope)
    {
        if (scope.At(BodyPath.Root) is not { } rule)
        {
            return expected.Span.SequenceEqual(actual.Span)
                ? []
                : [Mismatch(Text(expected), Text(actual), $"Expected the text '{Text(actual)}' to be equal to '{Text(expected)}'")];
        }

        return JsonValues.Decode(actual) is { } text
            ? TextComparison.Problems(rule, Text(expected), text).Select(problem => Mismatch(Text(expected), text, problem))
            : [Mismatch(Text(expected), null, "The body is not UTF-8")];
    }

    /// <summary>What differs between bytes.</summary>
    public static IEnumerable<MessageMismatch> CompareBytes(ReadOnlyMemory<byte> expected, ReadOnlyMemory<byte> actual, RuleScope scope)
    {
        IEnumerable<string> problems = scope.At(BodyPath.Root) is { } rule
            ? rule.Problems((matcher, isCascaded) => BytesRules.Problem(matcher, expected, actual, isCascaded))
            : expected.Span.SequenceEqual(actual.Span) ? [] : [$"Expected {Show(expected)}, but got {Show(actual)}"];
        return problems.Select(problem => Mismatch(Show(expected), Show(actual), problem));
    }

    private static MessageMismatch Mismatch(string? expected, string? actual, string message) => new(MismatchKind.Body, "$", expected, actual, message);

    private static string Text(ReadOnlyMemory<byte> bytes) => Encoding.UTF8.GetString(bytes.Span);

    private static string Show(ReadOnlyMemory<byte> bytes) => string.Create(
        CultureInfo.InvariantCulture,
        $"{bytes.Length} bytes {Convert.ToHexString(bytes.Span[..Math.Min(bytes.Length, Shown)])}{(bytes.Length > Shown ? "…" : "")}");
}
