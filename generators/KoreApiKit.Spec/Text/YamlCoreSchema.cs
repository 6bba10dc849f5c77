using System.Globalization;
using System.Numerics;

namespace KoreApiKit.Spec.Text;

/// <summary>
/// What a plain scalar of YAML is, by the core schema of YAML 1.2.2 (section 10.3.2): <c>yes</c>, <c>on</c> and dates are
/// strings. Numbers are rewritten as JSON.
/// </summary>
internal static class YamlCoreSchema
{
    private const int LongestOtherBase = 256;

    /// <summary>Resolves plain text to its kind and its text in JSON.</summary>
    public static (ScalarKind Kind, string Text) Resolve(string plain)
    {
        switch (plain)
        {
            case "" or "~" or "null" or "Null" or "NULL":
                return (ScalarKind.Null, "null");
            case "true" or "True" or "TRUE":
                return (ScalarKind.Boolean, "true");
            case "false" or "False" or "FALSE":
                return (ScalarKind.Boolean, "false");
        }

        return Number(plain) is { } number ? (ScalarKind.Number, number) : (ScalarKind.String, plain);
    }

    /// <summary>Whether plain text is an infinity or not a number: YAML has them, JSON has not.</summary>
    public static bool IsNotFinite(string plain) =>
        plain is ".inf" or ".Inf" or ".INF" or "+.inf" or "+.Inf" or "+.INF" or "-.inf" or "-.Inf" or "-.INF"
            or ".nan" or ".NaN" or ".NAN";

    private static string? Number(string plain)
    {
        char first = plain[0];
        if (first is not ((>= '0' and <= '9') or '-' or '+' or '.'))
        {
            return null;
        }

        if (plain.Length > 2 && first == '0' && plain[1] is 'x' or 'o')
        {
            return OtherBase(plain);
        }

        int i = first is '-' or '+' ? 1 : 0;
        string sign = first == '-' ? "-" : "";
        string whole = Digits(plain, ref i);
        string fraction = "";
        if (i < plain.Length && plain[i] == '.')
        {
            i++;
            fraction = Digits(plain, ref i);
        }

        if (whole.Length + fraction.Length == 0)
        {
            return null;
        }

        string exponent = "";
        if (i < plain.Length && plain[i] is 'e' or 'E')
        {
            int start = i++;
            if (i < plain.Length && plain[i] is '-' or '+')
            {
                i++;
            }

            if (Digits(plain, ref i).Length == 0)
            {
                return null;
            }

            exponent = plain.Substring(start, i - start);
        }

        if (i < plain.Length)
        {
            return null;
        }

        whole = whole.TrimStart('0');
        return sign + (whole.Length == 0 ? "0" : whole) + (fraction.Length == 0 ? "" : "." + fraction) + exponent;
    }

    // "0x1F" and "0o17". Very long ones stay text: to write them in decimal takes time by the square of their length.
    private static string? OtherBase(string plain)
    {
        if (plain.Length > LongestOtherBase)
        {
            return null;
        }

        int radix = plain[1] == 'x' ? 16 : 8;
        BigInteger value = BigInteger.Zero;
        for (int i = 2; i < plain.Length; i++)
        {
            int digit = plain[i] switch
            {
                >= '0' and <= '9' => plain[i] - '0',
                >= 'a' and <= 'f' => plain[i] - 'a' + 10,
                >= 'A' and <= 'F' => plain[i] - 'A' + 10,
                _ => radix,
            };
            if (digit >= radix)
            {
                return null;
            }

            value = (value * radix) + digit;
        }

        return value.ToString(CultureInfo.InvariantCulture);
    }

    private static string Digits(string plain, ref int i)
    {
        int start = i;
        while (i < plain.Length && plain[i] is >= '0' and <= '9')
        {
            i++;
        }

        return plain.Substring(start, i - start);
    }
}
