using System.Runtime.CompilerServices;
using System.Text.Json;

namespace KoreApiKit.Json;

/// <content>The tokens, one kind after the other.</content>
public ref partial struct JsonInput
{
    /// <summary>The next byte that is no white space, to which the reader goes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private byte SkipSpace()
    {
        int position = _position;
        return (uint)position < (uint)_text.Length && _text[position] > (byte)' ' ? _text[position] : SkipSpaceSlowly();
    }

    private byte SkipSpaceSlowly()
    {
        _spaces++;
        return !IsAtEnd() ? Current : throw Malformed("");
    }

    /// <summary>The place of the next byte that is no white space; the reader stays where it is.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int AfterSpace(int position) =>
        (uint)position < (uint)_text.Length && _text[position] > (byte)' ' ? position : AfterSpaceSlowly(position);

    private int AfterSpaceSlowly(int position)
    {
        _spaces++;
        while ((uint)position < (uint)_text.Length && IsSpace(_text[position]))
        {
            position++;
        }

        return position;
    }

    private static bool IsSpace(byte character) => character is (byte)' ' or (byte)'\t' or (byte)'\n' or (byte)'\r';

    private bool IsAtEnd()
    {
        while ((uint)_position < (uint)_text.Length)
        {
            if (!IsSpace(_text[_position]))
            {
                return false;
            }

            _position++;
        }

        return true;
    }

    private void ReadValue(byte first)
    {
        switch (first)
        {
            case (byte)'"':
                ReadString(JsonTokenType.String, _position);
                break;
            case (byte)'{':
                OpenContainer(JsonTokenType.StartObject);
                break;
            case (byte)'[':
                OpenContainer(JsonTokenType.StartArray);
                break;
            case (byte)'t':
                ReadLiteral("true"u8, JsonTokenType.True);
                break;
            case (byte)'f':
                ReadLiteral("false"u8, JsonTokenType.False);
                break;
            case (byte)'n':
                ReadLiteral("null"u8, JsonTokenType.Null);
                break;
            default:
                ReadNumber();
                break;
        }
    }

    private void ReadLiteral(ReadOnlySpan<byte> literal, JsonTokenType token)
    {
        if (!_text[_position..].StartsWith(literal))
        {
            throw Malformed("a value is expected");
        }

        SetToken(token, literal.Length);
    }

    private void ReadNameAt(byte first)
    {
        if (first != (byte)'"')
        {
            throw Malformed("the name of a member is expected");
        }

        ReadString(JsonTokenType.PropertyName, _position);
        if (SkipSpace() != (byte)':')
        {
            throw Malformed("':' is expected after the name of a member");
        }

        _position++;
    }

    private void ReadString(JsonTokenType token, int quote)
    {
        int start = quote + 1;
        ReadOnlySpan<byte> rest = _text[start..];
        int length = PlainText.IndexOfSpecial(rest, out bool isAscii);
        bool isEscaped = false;
        if ((uint)length >= (uint)rest.Length || rest[length] != (byte)'"')
        {
            length = LengthOfEscaped(rest, length, start, ref isAscii);
            isEscaped = true;
        }

        TokenType = token;
        (_tokenStart, _valueStart, _valueLength) = (quote, start, length);
        (ValueIsEscaped, _isAscii) = (isEscaped, isAscii);
        _position = start + length + 1;
    }

    private int LengthOfEscaped(ReadOnlySpan<byte> rest, int length, int start, ref bool isAscii)
    {
        const int HexDigits = 4;
        while (true)
        {
            _position = start + length;
            if (length >= rest.Length)
            {
                throw Malformed("");
            }

            switch (rest[length])
            {
                case (byte)'"':
                    return length;
                case (byte)'\\' when length + 1 < rest.Length && rest[length + 1] == (byte)'u':
                    _position += 2;
                    for (int i = 0; i < HexDigits; i++, _position++)
                    {
                        if (_position >= _text.Length || !char.IsAsciiHexDigit((char)_text[_position]))
                        {
                            throw Malformed("four hexadecimal digits are expected after '\\u'");
                        }
                    }

                    length += HexDigits + 2;
                    break;
                case (byte)'\\' when length + 1 >= rest.Length || "\"\\/bfnrt"u8.Contains(rest[length + 1]):
                    length += 2;
                    break;
                case (byte)'\\':
                    throw Malformed("a string holds an escape that JSON does not have");
                default:
                    throw Malformed("a string holds a control character that is not escaped");
            }

            length = Math.Min(length, rest.Length);
            length += PlainText.IndexOfSpecial(rest[length..], out bool isRunAscii);
            isAscii &= isRunAscii;
        }
    }

    private void ReadNumber()
    {
        int start = _position;
        int position = start;
        ReadOnlySpan<byte> text = _text;
        if (text[position] == (byte)'-')
        {
            position++;
        }

        int digits = DigitsAt(text, position);
        bool isNumber = digits == 1 || (digits > 1 && text[position] != (byte)'0');

        // After a zero that others follow, the text stops to be a number.
        position += isNumber ? digits : Math.Min(digits, 1);
        if (isNumber && position < text.Length && text[position] == (byte)'.')
        {
            digits = DigitsAt(text, position + 1);
            isNumber = digits > 0;
            position += digits + 1;
        }

        if (isNumber && position < text.Length && (text[position] | 0x20) == 'e')
        {
            position++;
            position += position < text.Length && text[position] is (byte)'+' or (byte)'-' ? 1 : 0;
            digits = DigitsAt(text, position);
            isNumber = digits > 0;
            position += digits;
        }

        if (!isNumber)
        {
            _position = text[start] == (byte)'-' || char.IsAsciiDigit((char)text[start]) ? position : start;
            throw Malformed("a value is expected");
        }

        SetToken(JsonTokenType.Number, position - start);
    }

    private static int DigitsAt(ReadOnlySpan<byte> text, int start)
    {
        int position = start;
        while ((uint)position < (uint)text.Length && (uint)(text[position] - '0') <= 9)
        {
            position++;
        }

        return position - start;
    }
}
