using System.Globalization;
using System.Text;
using KoreApiKit.Spec.Diagnostics;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Spec.Overlays.Paths;

/// <summary>Reads the strings and numbers of a query (RFC 9535, sections 2.3.1, 2.3.3 and 2.3.5).</summary>
internal static class PathLiterals
{
    // Section 2.1: integers are those that every JSON number can hold exactly.
    private const long LargestInteger = 9_007_199_254_740_991;

    /// <summary>A string in single or double quotes.</summary>
    public static string ReadString(PathCursor cursor)
    {
        char quote = cursor.Current;
        cursor.Position++;
        var value = new StringBuilder();
        while (cursor.Current != quote)
        {
            if (cursor.IsAtEnd)
            {
                throw cursor.Problem($"a closing {quote} is expected");
            }

            if (cursor.Current < ' ')
            {
                throw cursor.Problem("a control character must be written as an escape");
            }

            char character = cursor.Current;
            cursor.Position++;
            value.Append(character == '\\' ? ReadEscape(cursor, quote) : character);
        }

        cursor.Position++;
        RefuseLoneSurrogates(cursor, value);
        return value.ToString();
    }

    /// <summary>An integer without leading zeros, or null where none is next.</summary>
    public static long? ReadInteger(PathCursor cursor)
    {
        int start = cursor.Position;
        string sign = cursor.Take("-") ? "-" : "";
        string digits = cursor.TakeWhile(IsDigit);
        if (digits.Length == 0 && sign.Length == 0)
        {
            return null;
        }

        bool isPlain = digits.Length > 0 && (digits[0] != '0' || (digits.Length == 1 && sign.Length == 0));
        if (isPlain
            && long.TryParse(sign + digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long value)
            && value is >= -LargestInteger and <= LargestInteger)
        {
            return value;
        }

        cursor.Position = start;
        throw cursor.Problem("a whole number without leading zeros is expected");
    }

    /// <summary>A number as JSON has it.</summary>
    public static ScalarNode ReadNumber(PathCursor cursor)
    {
        int start = cursor.Position;
        var number = new StringBuilder(cursor.Take("-") ? "-" : "");
        string whole = cursor.TakeWhile(IsDigit);
        number.Append(whole);
        bool valid = whole.Length > 0 && (whole[0] != '0' || whole.Length == 1);
        if (cursor.Take("."))
        {
            string fraction = cursor.TakeWhile(IsDigit);
            number.Append('.').Append(fraction);
            valid &= fraction.Length > 0;
        }

        if (cursor.Take("e") || cursor.Take("E"))
        {
            string sign = cursor.Take("-") ? "-" : cursor.Take("+") ? "+" : "";
            string exponent = cursor.TakeWhile(IsDigit);
            number.Append('e').Append(sign).Append(exponent);
            valid &= exponent.Length > 0;
        }

        if (!valid)
        {
            cursor.Position = start;
            throw cursor.Problem("a number as JSON writes it is expected");
        }

        return Scalar(ScalarKind.Number, number.ToString());
    }

    /// <summary>A value of a query, which stands in no file.</summary>
    public static ScalarNode Scalar(ScalarKind kind, string text) => new(SpecLocation.Nowhere, kind, text);

    public static bool IsDigit(char character) => character is >= '0' and <= '9';

    private static char ReadEscape(PathCursor cursor, char quote)
    {
        char escape = cursor.Current;
        if (escape == quote)
        {
            cursor.Position++;
            return quote;
        }

        char? value = escape switch
        {
            'b' => '\b',
            'f' => '\f',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            '/' or '\\' => escape,
            _ => null,
        };
        if (value is { } plain)
        {
            cursor.Position++;
            return plain;
        }

        if (!cursor.Take("u"))
        {
            throw cursor.Problem("after a backslash one of b f n r t / \\ u or the quote is expected");
        }

        int start = cursor.Position;
        int taken = 0;
        string digits = cursor.TakeWhile(character => taken++ < 4 && Uri.IsHexDigit(character));
        if (digits.Length < 4)
        {
            cursor.Position = start;
            throw cursor.Problem("four hexadecimal digits are expected");
        }

        return (char)int.Parse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
    }

    private static void RefuseLoneSurrogates(PathCursor cursor, StringBuilder value)
    {
        for (int i = 0; i < value.Length; i++)
        {
            if (char.IsHighSurrogate(value[i]) && i + 1 < value.Length && char.IsLowSurrogate(value[i + 1]))
            {
                i++;
            }
            else if (char.IsSurrogate(value[i]))
            {
                throw cursor.Problem("half of a surrogate pair is no character; it stands in the string that ends");
            }
        }
    }
}
