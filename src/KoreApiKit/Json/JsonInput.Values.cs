using System.Buffers.Text;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace KoreApiKit.Json;

/// <content>What the tokens mean.</content>
public ref partial struct JsonInput
{
    internal const string NoUnicode = "A JSON string holds a character that is not valid Unicode.";

    private const int MostOnStack = 256;

    internal static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text of the string or name.</summary>
    /// <exception cref="JsonException">It is not valid UTF-8, or holds half of a surrogate pair.</exception>
    public readonly string GetString()
    {
        if (ValueIsEscaped)
        {
            return GetEscaped();
        }

        // ASCII is Latin-1, and that needs no look at the bytes before the string is made.
        return _isAscii ? Encoding.Latin1.GetString(ValueSpan) : Decode(ValueSpan);
    }

    /// <summary>The UTF-8 text of the string or name: the reader's own memory where nothing is escaped.</summary>
    /// <exception cref="JsonException">It holds half of a surrogate pair.</exception>
    public readonly ReadOnlySpan<byte> GetUtf8()
    {
        if (!ValueIsEscaped)
        {
            return ValueSpan;
        }

        byte[] text = new byte[_valueLength];
        return text.AsSpan(0, JsonEscapes.Remove(ValueSpan, text));
    }

    /// <summary>The string as it stands in the text where that is ASCII without escapes; otherwise nothing.</summary>
    internal readonly ReadOnlySpan<byte> PlainAscii => IsPlainAscii ? ValueSpan : default;

    private readonly bool IsPlainAscii => _isAscii && !ValueIsEscaped && TokenType == JsonTokenType.String;

    /// <summary>The characters of a string: in the buffer where they are few and ASCII, otherwise in a new string.</summary>
    /// <exception cref="JsonException">It is not valid UTF-8, or holds half of a surrogate pair.</exception>
    internal readonly ReadOnlySpan<char> GetCharacters(Span<char> buffer)
    {
        if (!IsPlainAscii || _valueLength > buffer.Length)
        {
            return GetString();
        }

        Encoding.Latin1.GetChars(ValueSpan, buffer);
        return buffer[.._valueLength];
    }

    /// <summary>The number as an integer of 32 bits.</summary>
    public readonly bool TryGetInt32(out int value) => Utf8Parser.TryParse(ValueSpan, out value, out int length) && length == _valueLength;

    /// <summary>The number as an integer of 64 bits.</summary>
    public readonly bool TryGetInt64(out long value) => Utf8Parser.TryParse(ValueSpan, out value, out int length) && length == _valueLength;

    /// <summary>The number as a decimal.</summary>
    public readonly bool TryGetDecimal(out decimal value) =>
        Utf8Parser.TryParse(ValueSpan, out value, out int length) && length == _valueLength;

    /// <summary>The number as a float.</summary>
    public readonly bool TryGetSingle(out float value) => Utf8Parser.TryParse(ValueSpan, out value, out int length) && length == _valueLength;

    /// <summary>The number as a double.</summary>
    public readonly bool TryGetDouble(out double value) => Utf8Parser.TryParse(ValueSpan, out value, out int length) && length == _valueLength;

    /// <summary>The string as a UUID in its usual form.</summary>
    public readonly bool TryGetGuid(out Guid value)
    {
        ReadOnlySpan<byte> text = GetUtf8();
        return Utf8Parser.TryParse(text, out value, out int length, 'D') && length == text.Length;
    }

    /// <summary>The string as bytes that it holds in base64.</summary>
    public readonly bool TryGetBytesFromBase64(out byte[] value)
    {
        ReadOnlySpan<byte> text = GetUtf8();
        value = new byte[Base64.GetMaxDecodedFromUtf8Length(text.Length)];
        bool isValid = Base64.DecodeFromUtf8(text, value, out int consumed, out int written) == System.Buffers.OperationStatus.Done && consumed == text.Length;
        Array.Resize(ref value, isValid ? written : 0);
        return isValid;
    }

    /// <summary>The value as it is, with all that is in it. The reader stands on its last token afterwards.</summary>
    /// <exception cref="JsonException">The text is not JSON, or holds a string that is no Unicode text.</exception>
    public JsonElement GetElement()
    {
        int start = _tokenStart;
        JsonInput first = this;
        Skip();
        first.CheckStrings(_position);
#if NET10_0_OR_GREATER
        return JsonElement.Parse(_text[start.._position]);
#else
        var reader = new Utf8JsonReader(_text[start.._position]);
        return JsonElement.ParseValue(ref reader);
#endif
    }

    /// <summary>
    /// Refuses strings that are no Unicode text, up to a place behind the token on which the reader stands. An element decodes its
    /// strings only when they are asked for, and then it is too late for an error of the reader.
    /// </summary>
    private void CheckStrings(int end)
    {
        ReadOnlySpan<byte> text = _text[_tokenStart..end];
        if (!Utf8.IsValid(text))
        {
            throw new JsonException(NoUnicode);
        }

        if (text.IndexOf("\\u"u8) < 0)
        {
            return;
        }

        do
        {
            if (TokenType is JsonTokenType.String or JsonTokenType.PropertyName)
            {
                GetUtf8();
            }
        }
        while (_position < end && Read());
    }

    private readonly string GetEscaped()
    {
        if (_valueLength > MostOnStack)
        {
            byte[] longText = new byte[_valueLength];
            return Decode(longText.AsSpan(0, JsonEscapes.Remove(ValueSpan, longText)));
        }

        if (_isAscii)
        {
            Span<char> characters = stackalloc char[MostOnStack];
            return new string(characters[..JsonEscapes.RemoveFromAscii(ValueSpan, characters)]);
        }

        Span<byte> text = stackalloc byte[MostOnStack];
        return Decode(text[..JsonEscapes.Remove(ValueSpan, text)]);
    }

    private static string Decode(ReadOnlySpan<byte> utf8)
    {
        try
        {
            return Strict.GetString(utf8);
        }
        catch (DecoderFallbackException exception)
        {
            throw new JsonException(NoUnicode, exception);
        }
    }
}
