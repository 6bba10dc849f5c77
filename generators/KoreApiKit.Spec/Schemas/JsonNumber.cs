using System.Globalization;
using System.Numerics;

namespace KoreApiKit.Spec.Schemas;

/// <summary>
/// A JSON number by value, with all of its digits: 1, 1.0 and 10e-1 are equal. The value is
/// sign × 0.digits × 10^magnitude, where digits neither begin nor end with a zero.
/// </summary>
internal readonly struct JsonNumber : IEquatable<JsonNumber>, IComparable<JsonNumber>
{
    private const int ChunkLength = 18;

    private readonly string? _digits;
    private readonly long _magnitude;

    private JsonNumber(int sign, string digits, long magnitude)
    {
        Sign = sign;
        _digits = digits;
        _magnitude = magnitude;
    }

    /// <summary>-1, 0 or 1.</summary>
    public int Sign { get; }

    /// <summary>Whether the value has no fraction (JSON Schema 2020-12 Core, section 4.2.3: 1.0 is an integer).</summary>
    public bool IsInteger => Digits.Length <= _magnitude || Sign == 0;

    private string Digits => _digits ?? "";

    /// <summary>Parses the text of a JSON number. An exponent beyond the range of 64 bits is capped.</summary>
    public static JsonNumber Parse(string text)
    {
        int exponentAt = text.IndexOfAny(['e', 'E']);
        string mantissa = exponentAt < 0 ? text : text.Substring(0, exponentAt);
        int sign = mantissa.StartsWith("-", StringComparison.Ordinal) ? -1 : 1;
        mantissa = mantissa.TrimStart('-', '+');
        int point = mantissa.IndexOf('.');
        int wholeLength = point < 0 ? mantissa.Length : point;
        string digits = point < 0 ? mantissa : mantissa.Remove(point, 1);
        string leading = digits.TrimStart('0');
        string significant = leading.TrimEnd('0');
        return significant.Length == 0
            ? default
            : new JsonNumber(sign, significant, Exponent(text, exponentAt) + wholeLength - (digits.Length - leading.Length));
    }

    /// <summary>Whether this number is a whole multiple of a divisor above zero, exactly.</summary>
    public bool IsMultipleOf(JsonNumber divisor)
    {
        if (Sign == 0)
        {
            return true;
        }

        // Digits end in no zero, so that no power of ten is left in them for the divisor to take.
        long shift = (_magnitude - Digits.Length) - (divisor._magnitude - divisor.Digits.Length);
        if (shift < 0)
        {
            return false;
        }

        BigInteger modulus = BigInteger.Parse(divisor.Digits, CultureInfo.InvariantCulture);
        return (Remainder(Digits, modulus) * BigInteger.ModPow(10, shift, modulus) % modulus).IsZero;
    }

    public int CompareTo(JsonNumber other)
    {
        if (Sign != other.Sign)
        {
            return Sign.CompareTo(other.Sign);
        }

        int unsigned = _magnitude != other._magnitude
            ? _magnitude.CompareTo(other._magnitude)
            : string.CompareOrdinal(Digits, other.Digits);
        return Sign * Math.Sign(unsigned);
    }

    public bool Equals(JsonNumber other) =>
        Sign == other.Sign && _magnitude == other._magnitude && string.Equals(Digits, other.Digits, StringComparison.Ordinal);

    public override bool Equals(object? obj) => obj is JsonNumber other && Equals(other);

    public override int GetHashCode() =>
        unchecked((((Sign * 31) + _magnitude.GetHashCode()) * 31) + StringComparer.Ordinal.GetHashCode(Digits));

    public static bool operator ==(JsonNumber left, JsonNumber right) => left.Equals(right);

    public static bool operator !=(JsonNumber left, JsonNumber right) => !left.Equals(right);

    public static bool operator <(JsonNumber left, JsonNumber right) => left.CompareTo(right) < 0;

    public static bool operator >(JsonNumber left, JsonNumber right) => left.CompareTo(right) > 0;

    public static bool operator <=(JsonNumber left, JsonNumber right) => left.CompareTo(right) <= 0;

    public static bool operator >=(JsonNumber left, JsonNumber right) => left.CompareTo(right) >= 0;

    // Chunk by chunk: parsing a number of a million digits at once would take quadratic time.
    private static BigInteger Remainder(string digits, BigInteger modulus)
    {
        BigInteger remainder = BigInteger.Zero;
        for (int i = 0; i < digits.Length; i += ChunkLength)
        {
            string chunk = digits.Substring(i, Math.Min(ChunkLength, digits.Length - i));
            remainder = ((remainder * BigInteger.Pow(10, chunk.Length)) + ulong.Parse(chunk, CultureInfo.InvariantCulture)) % modulus;
        }

        return remainder;
    }

    private static long Exponent(string text, int exponentAt)
    {
        const long Cap = long.MaxValue / 4;
        if (exponentAt < 0)
        {
            return 0;
        }

        string exponent = text.Substring(exponentAt + 1);
        return long.TryParse(exponent, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long value)
            ? Math.Max(-Cap, Math.Min(Cap, value))
            : exponent[0] == '-' ? -Cap : Cap;
    }
}
