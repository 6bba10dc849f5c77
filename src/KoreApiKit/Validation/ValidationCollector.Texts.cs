using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;

namespace KoreApiKit.Validation;

/// <content>Limits on texts and single values. Where a value may be null, null passes.</content>
public sealed partial class ValidationCollector
{
    private const int LongestShownPattern = 120;

    /// <summary>Checks that a value which may not be null is not (the compiler's check can be turned off).</summary>
    public bool CheckNotNull([NotNullWhen(true)] object? value, string? member = null)
    {
        if (value is null)
        {
            _sawNull = true;
            Add("type", "It must not be null.", member);
        }

        return value is not null;
    }

    /// <summary>Checks a value that has limits of its own; null passes.</summary>
    public void CheckValue(IValidatable? value, string? member = null)
    {
        if (value is not null)
        {
            EnterMember(member);
            value.Validate(this);
            LeaveMember(member);
        }
    }

    /// <summary>Checks a value that has limits of its own and may not be null.</summary>
    public void CheckRequired(IValidatable? value, string? member = null)
    {
        if (CheckNotNull(value, member))
        {
            CheckValue(value, member);
        }
    }

    /// <summary><c>minLength</c>, counted in code points as JSON Schema does.</summary>
    public void CheckMinLength(string? value, int limit, string? member = null)
    {
        // A code point is one or two characters, so most texts need no count.
        if (value is not null && value.Length < 2L * limit && CodePoints(value) is int length && length < limit)
        {
            Add("minLength", Invariant($"It must have at least {Count(limit, "character")}, but has {length}."), member);
        }
    }

    /// <summary><c>maxLength</c>, counted in code points as JSON Schema does.</summary>
    public void CheckMaxLength(string? value, int limit, string? member = null)
    {
        if (value is not null && value.Length > limit && CodePoints(value) is int length && length > limit)
        {
            Add("maxLength", Invariant($"It must have at most {Count(limit, "character")}, but has {length}."), member);
        }
    }

    /// <summary><c>pattern</c>: the expression must match somewhere in the text. The expression has a time limit of its own.</summary>
    /// <param name="value">The text.</param>
    /// <param name="pattern">The expression as .NET takes it.</param>
    /// <param name="member">The member that it is; null: what is being looked at.</param>
    /// <param name="written">The expression as the specification has it, for the message; null where that is the same.</param>
    public void CheckPattern(string? value, Regex pattern, string? member = null, string? written = null)
    {
        ArgumentNullException.ThrowIfNull(pattern);
        try
        {
            if (value is not null && !pattern.IsMatch(value))
            {
                Add("pattern", $"It must match the pattern {Shown(written ?? pattern.ToString())}.", member);
            }
        }
        catch (RegexMatchTimeoutException)
        {
            Add("pattern", $"Whether it matches the pattern {Shown(written ?? pattern.ToString())} could not be found out in time.", member);
        }
    }

    /// <summary><c>pattern</c>: the expression must match somewhere in the text.</summary>
    public void CheckPattern(string? value, TextPattern pattern, string? member = null)
    {
        ArgumentNullException.ThrowIfNull(pattern);
        if (value is not null && !pattern.IsMatch(value))
        {
            Add("pattern", $"It must match the pattern {Shown(pattern.ToString())}.", member);
        }
    }

    /// <summary><c>const</c>: the one value that is allowed.</summary>
    /// <param name="holds">Whether the value is that one.</param>
    /// <param name="expected">The value as JSON, for the message.</param>
    /// <param name="member">The member that it is; null: what is being looked at.</param>
    public void CheckConstant(bool holds, string expected, string? member = null)
    {
        if (!holds)
        {
            Add("const", $"It must be {expected}.", member);
        }
    }

    private static int CodePoints(string value)
    {
        int count = 0;
        for (int i = 0; i < value.Length; i++, count++)
        {
            if (char.IsHighSurrogate(value[i]) && i + 1 < value.Length && char.IsLowSurrogate(value[i + 1]))
            {
                i++;
            }
        }

        return count;
    }

    private static string Shown(string pattern) =>
        pattern.Length <= LongestShownPattern ? pattern : string.Concat(pattern.AsSpan(0, LongestShownPattern), "…");

    private static string Count(int number, string noun) => Invariant($"{number} {noun}{(number == 1 ? "" : "s")}");

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
