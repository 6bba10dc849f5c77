using System.Globalization;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Contracts.Matching.Values;

/// <summary>Numbers of JSON as Pact sees them: <c>1</c> is an integer, and <c>1.0</c> another number, a decimal.</summary>
internal static class JsonNumbers
{
    /// <summary>Whether a value is a number without fraction and exponent, of at most 64 bits.</summary>
    public static bool IsInteger(SpecNode node) => node is ScalarNode { Kind: ScalarKind.Number } number && IsInteger(number.Text);

    /// <summary>Whether a value is another number.</summary>
    public static bool IsDecimal(SpecNode node) => node is ScalarNode { Kind: ScalarKind.Number } number && !IsInteger(number.Text);

    /// <summary>Whether the texts of two numbers mean the same.</summary>
    public static bool AreEqual(string left, string right)
    {
        bool isInteger = IsInteger(left);
        return isInteger == IsInteger(right)
            && (isInteger
                ? string.Equals(left, right, StringComparison.Ordinal)
                : Parse(left).Equals(Parse(right)) || Parse(left) == Parse(right));
    }

    /// <summary>The text of a number in its shortest form, as regular expressions see it.</summary>
    public static string Text(string number)
    {
        if (IsInteger(number))
        {
            return number;
        }

        string text = Parse(number).ToString("R", CultureInfo.InvariantCulture).Replace("E+", "e", StringComparison.Ordinal).Replace('E', 'e');
        return text.AsSpan().ContainsAny('.', 'e') ? text : text + ".0";
    }

    private static bool IsInteger(string text) =>
        text != "-0"
        && (long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _)
            || ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out _));

    private static double Parse(string text) => double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
}
