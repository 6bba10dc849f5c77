using KoreApiKit.Contracts.Matching.Mismatches;
using KoreApiKit.Contracts.Matching.Parameters;
using KoreApiKit.Contracts.Matching.Rules;
using KoreApiKit.Contracts.Matching.Values;

namespace KoreApiKit.Contracts.Matching.Bodies;

/// <summary>Compares bodies of <c>application/x-www-form-urlencoded</c> field by field, as queries are compared.</summary>
internal static class FormBodies
{
    /// <summary>What differs.</summary>
    public static IEnumerable<MessageMismatch> Compare(ReadOnlyMemory<byte> expected, ReadOnlyMemory<byte> actual, RuleScope scope) =>
        QueryComparison.Compare(Fields(expected), Fields(actual), scope).Select(static mismatch => mismatch.InBody);

    /// <summary>The fields of a form in order.</summary>
    public static IReadOnlyList<NamedTexts> Fields(ReadOnlyMemory<byte> form) => NamedTexts.Of((JsonValues.Decode(form) ?? "")
        .Split('&', StringSplitOptions.RemoveEmptyEntries)
        .Select(static pair => pair.Split('=', 2))
        .Select(static pair => KeyValuePair.Create(Decode(pair[0]), pair.Length > 1 ? Decode(pair[1]) : "")));

    private static string Decode(string text) => Uri.UnescapeDataString(text.Replace('+', ' '));
}
