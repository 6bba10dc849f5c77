using System.Buffers.Text;

namespace KoreApiKit.Json;

/// <summary>
/// A number of JSON as it is written, with all of its digits: a sign, digits that neither begin nor end with a zero, and the power of
/// ten of the last one. A decimal or a double would round it.
/// </summary>
internal readonly ref struct ExactNumber
{
    // So many fit into an unsigned integer of 64 bits, whichever they are.
    private const int MostDigits = 19;

    private readonly ReadOnlySpan<byte> _text;
    private readonly bool _isNegative;

    // There may be a point among them. There are none for zero.
    private readonly ReadOnlySpan<byte> _digits;
    private readonly long _power;

    // The exponent is beyond a long, or nearly so. Then the text stands for the number.
    private readonly bool _isBeyond;

    /// <summary>Takes a number apart.</summary>
    /// <param name="text">A number that a reader has seen to be one.</param>
    public ExactNumber(ReadOnlySpan<byte> text)
    {
        _text = text;
        int mark = text.IndexOfAny((byte)'e', (byte)'E');
        ReadOnlySpan<byte> written = mark < 0 ? text : text[..mark];
        _digits = written.Trim("-0."u8);
        _isNegative = text[0] == (byte)'-' && _digits.Length > 0;
        if (_digits.Length == 0)
        {
            return;
        }

        long exponent = 0;
        _isBeyond = mark >= 0 && !(Utf8Parser.TryParse(text[(mark + 1)..], out exponent, out _) && exponent is > -long.MaxValue / 2 and < long.MaxValue / 2);
        int point = written.IndexOf((byte)'.');
        int end = written.LastIndexOfAnyExcept("0."u8) + 1;
        int places = point < 0 ? written.Length - end : point - end;
        _power = exponent + (places < 0 ? places + 1 : places);
    }

    /// <summary>Whether both are the same number.</summary>
    public bool Equals(ExactNumber other)
    {
        if (_isBeyond || other._isBeyond)
        {
            return _text.SequenceEqual(other._text);
        }

        return _isNegative == other._isNegative && _power == other._power && HasDigitsOf(other);
    }

    /// <summary>The number as an integer of 64 bits, where it is one.</summary>
    public bool TryGetInt64(out long value)
    {
        value = 0;
        ulong magnitude = 0;
        int count = _digits.Length - _digits.Count((byte)'.');
        if (_isBeyond || _power < 0 || count + _power > MostDigits)
        {
            return false;
        }

        foreach (byte digit in _digits)
        {
            if (digit != (byte)'.')
            {
                magnitude = (magnitude * 10) + (ulong)(digit - '0');
            }
        }

        for (long i = 0; i < _power; i++)
        {
            magnitude *= 10;
        }

        if (magnitude > (_isNegative ? 1UL << 63 : long.MaxValue))
        {
            return false;
        }

        value = unchecked(_isNegative ? -(long)magnitude : (long)magnitude);
        return true;
    }

    private bool HasDigitsOf(ExactNumber other)
    {
        ReadOnlySpan<byte> left = _digits;
        ReadOnlySpan<byte> right = other._digits;
        while (true)
        {
            left = left.TrimStart((byte)'.');
            right = right.TrimStart((byte)'.');
            if (left.IsEmpty || right.IsEmpty)
            {
                return left.IsEmpty == right.IsEmpty;
            }

            if (left[0] != right[0])
            {
                return false;
            }

            left = left[1..];
            right = right[1..];
        }
    }
}
