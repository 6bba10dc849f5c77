using System.Runtime.CompilerServices;
using System.Text.Json;

namespace KoreApiKit.Json;

/// <summary>
/// Reads JSON (RFC 8259) token by token from UTF-8 that is there as a whole. Emitted types read themselves from it. Its
/// members are called as those of <see cref="Utf8JsonReader"/> are, and it refuses what that one refuses.
/// </summary>
/// <remarks>A copy goes on by itself from where the copied one stands.</remarks>
public ref partial struct JsonInput
{
    private const int MaximumDepth = 64;

    private readonly ReadOnlySpan<byte> _text;
    private int _position;
    private int _tokenStart;
    private int _valueStart;
    private int _valueLength;
    private int _depth;

    // How often there was white space before a token, or the text ended.
    private int _spaces;

    // A bit for each open container, the innermost lowest: one for an object.
    private ulong _objects;

    // Whether the string is of ASCII alone, as it stands in the text: its escapes may stand for other characters.
    private bool _isAscii;

    /// <summary>Makes a reader that stands before the first token.</summary>
    public JsonInput(ReadOnlySpan<byte> utf8Json) => _text = utf8Json;

    /// <summary>What the reader stands on.</summary>
    public JsonTokenType TokenType { get; private set; }

    /// <summary>The number of bytes before the token.</summary>
    public readonly int TokenStartIndex => _tokenStart;

    /// <summary>Whether the string or name holds escapes.</summary>
    public bool ValueIsEscaped { get; private set; }

    /// <summary>The token as it came, without the quotes of a string or name.</summary>
    public readonly ReadOnlySpan<byte> ValueSpan => _text.Slice(_valueStart, _valueLength);

    /// <summary>The number of bytes up to the end of the token.</summary>
    internal readonly int BytesConsumed => _position;

    private readonly bool IsInObject => (_objects & 1) != 0;

    /// <summary>Goes to the next token. False after the last one.</summary>
    /// <exception cref="JsonException">The text is not JSON, ends too early, goes on after the value, or is deeper than 64 levels.</exception>
    public bool Read()
    {
        switch (TokenType)
        {
            case JsonTokenType.PropertyName:
            case JsonTokenType.None:
                ReadValue(SkipSpace());
                return true;
            case JsonTokenType.StartObject:
                ReadFirstName();
                return true;
            case JsonTokenType.StartArray:
                if (SkipSpace() is (byte)']')
                {
                    CloseContainer(JsonTokenType.EndArray);
                }
                else
                {
                    ReadValue(Current);
                }

                return true;
            default:
                return ReadAfterValue();
        }
    }

    /// <summary>Goes to the end of the value, or of the value of the name, on which the reader stands.</summary>
    /// <exception cref="JsonException">The text is not JSON.</exception>
    public void Skip()
    {
        if (TokenType == JsonTokenType.PropertyName)
        {
            Read();
        }

        if (TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
        {
            int outer = _depth - 1;
            while (_depth > outer)
            {
                Read();
            }
        }
    }

    /// <summary>Goes from the name of a member to the end of its value.</summary>
    /// <param name="isCompact">Whether there is no white space between the tokens.</param>
    /// <returns>The member, from its name on.</returns>
    /// <exception cref="JsonException">The text is not JSON.</exception>
    internal ReadOnlySpan<byte> SkipMember(out bool isCompact)
    {
        const int MarksOfName = 3;
        int start = _tokenStart;
        int spaces = _spaces;
        isCompact = _position == start + _valueLength + MarksOfName;
        Skip();
        isCompact &= spaces == _spaces;
        return _text[start.._position];
    }

    /// <summary>
    /// Goes to the value of the member that usually comes next in an object. False, and nothing is read, where another one comes, or none.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool TryReadMember(in MemberName expected)
    {
        ReadOnlySpan<byte> text = _text;
        int position = _position;
        if (TokenType != JsonTokenType.StartObject)
        {
            if ((uint)position >= (uint)text.Length || text[position] != (byte)',')
            {
                return false;
            }

            position++;
        }

        position = AfterSpace(position);
        if (!expected.IsStartOf(text[position..]))
        {
            return false;
        }

        position = AfterSpace(position + expected.Length);
        if ((uint)position >= (uint)text.Length)
        {
            return false;
        }

        if (text[position] == (byte)'"')
        {
            ReadString(JsonTokenType.String, position);
        }
        else
        {
            _position = position;
            ReadValue(text[position]);
        }

        return true;
    }

    /// <summary>Goes to the next name of an object. False at the object's end.</summary>
    internal bool ReadName()
    {
        byte next = SkipSpace();
        if (TokenType != JsonTokenType.StartObject)
        {
            if (next == (byte)',')
            {
                _position++;
                ReadNameAt(SkipSpace());
                return true;
            }
        }
        else if (next != (byte)'}')
        {
            ReadNameAt(next);
            return true;
        }

        if (next != (byte)'}')
        {
            throw Malformed("',' or '}' is expected after a member");
        }

        CloseContainer(JsonTokenType.EndObject);
        return false;
    }

    /// <summary>The error for text that is not JSON, at the place where it stops to be.</summary>
    internal readonly JsonException Malformed(string problem)
    {
        int position = Math.Min(_position, _text.Length);
        int line = _text[..position].Count((byte)'\n');
        int column = position - 1 - _text[..position].LastIndexOf((byte)'\n');
        return new JsonException(
            position >= _text.Length ? $"The JSON text ends in the middle of a value, after byte {position}." : $"The JSON text is malformed: {problem}, at byte {position}.",
            path: null,
            line,
            column);
    }

    private readonly byte Current => _text[_position];

    private void ReadFirstName()
    {
        byte next = SkipSpace();
        if (next == (byte)'}')
        {
            CloseContainer(JsonTokenType.EndObject);
        }
        else
        {
            ReadNameAt(next);
        }
    }

    private bool ReadAfterValue()
    {
        if (_depth == 0)
        {
            return !IsAtEnd() ? throw Malformed("the text goes on after the value") : false;
        }

        byte next = SkipSpace();
        if (next == (byte)',')
        {
            _position++;
            next = SkipSpace();
            if (IsInObject)
            {
                ReadNameAt(next);
            }
            else
            {
                ReadValue(next);
            }

            return true;
        }

        if (next != (IsInObject ? (byte)'}' : (byte)']'))
        {
            throw Malformed(IsInObject ? "',' or '}' is expected after a member" : "',' or ']' is expected after an item");
        }

        CloseContainer(IsInObject ? JsonTokenType.EndObject : JsonTokenType.EndArray);
        return true;
    }

    private void OpenContainer(JsonTokenType token)
    {
        if (_depth == MaximumDepth)
        {
            throw new JsonException($"The JSON text is deeper than {MaximumDepth} levels, at byte {_position}.");
        }

        _depth++;
        _objects = (_objects << 1) | (token == JsonTokenType.StartObject ? 1UL : 0UL);
        SetToken(token, 1);
    }

    private void CloseContainer(JsonTokenType token)
    {
        _depth--;
        _objects >>= 1;
        SetToken(token, 1);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void SetToken(JsonTokenType token, int length)
    {
        TokenType = token;
        (_tokenStart, _valueStart, _valueLength) = (_position, _position, length);
        _position += length;
    }
}
