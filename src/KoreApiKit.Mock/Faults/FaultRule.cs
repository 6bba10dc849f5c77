using System.Globalization;
using KoreApiKit.Mock.Chance;

namespace KoreApiKit.Mock.Faults;

/// <summary>A fault that strikes a share of the requests.</summary>
/// <param name="Share">The share, above 0 and at most 1.</param>
/// <param name="Fault">The fault.</param>
public sealed record FaultRule(double Share, Fault Fault)
{
    /// <summary>Reads <c>5%:500,1%:reset</c>. The shares may be 100 % together, not more.</summary>
    /// <param name="text">The rules, separated by commas.</param>
    /// <param name="rules">The rules, where the text is right.</param>
    /// <returns>What is wrong, or null.</returns>
    public static string? TryParse(string text, out IReadOnlyList<FaultRule> rules)
    {
        ArgumentNullException.ThrowIfNull(text);
        var read = new List<FaultRule>();
        rules = read;
        foreach (string part in text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            string[] sides = part.Split(':', 2, StringSplitOptions.TrimEntries);
            if (sides.Length != 2 || ShareOf(sides[0]) is not { } share)
            {
                return $"'{part}' is no fault; write SHARE%:FAULT, such as 5%:500, with a share above 0 and up to 100";
            }

            if (Fault.TryParse(sides[1]) is not { } fault)
            {
                return $"'{sides[1]}' is no fault; use {Fault.Words}";
            }

            read.Add(new FaultRule(share, fault));
        }

        return FindProblem(read);
    }

    /// <summary>What is wrong with rules together, or null.</summary>
    internal static string? FindProblem(IReadOnlyList<FaultRule> rules) =>
        rules.FirstOrDefault(rule => rule.Share is not (> 0 and <= 1)) is { } odd
            ? FormattableString.Invariant($"the share of a fault must be above 0 and at most 1, but is {odd.Share}")
            : rules.Sum(rule => rule.Share) > 1.000001 ? "the shares of all faults are more than 100 % together" : null;

    /// <summary>The fault that strikes now, or null.</summary>
    internal static Fault? Choose(IReadOnlyList<FaultRule> rules, Die die)
    {
        double share = die.NextShare();
        foreach (FaultRule rule in rules)
        {
            share -= rule.Share;
            if (share < 0)
            {
                return rule.Fault;
            }
        }

        return null;
    }

    private static double? ShareOf(string text) =>
        text.EndsWith('%')
        && double.TryParse(text[..^1], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double percent)
        && percent is > 0 and <= 100
            ? percent / 100
            : null;
}
