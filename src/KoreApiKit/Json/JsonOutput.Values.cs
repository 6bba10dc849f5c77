using System.Buffers.Text;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace KoreApiKit.Json;

/// <content>Values that are no containers, alone and with the name of a member.</content>
public sealed partial class JsonOutput
{
    private const int LongestNumber = 40;

    /// <summary>A string; null for null.</summary>
    public void WriteStringValue(string? value)
    {
        if (value is null)
        {
            WriteNullValue();
        }
        else
        {
            WriteText(value, (byte)',');
        }
    }

    /// <summary>A string. Half of a surrogate pair becomes U+FFFD.</summary>
    public void WriteStringValue(ReadOnlySpan<char> value) => WriteText(value, (byte)',');

    /// <summary>A string of UTF-8 that needs no escapes.</summary>
    public void WriteStringValue(ReadOnlySpan<byte> value) => WriteMarked(value, (byte)',');

    /// <summary>A UUID.</summary>
    public void WriteStringValue(Guid value)
    {
        const int Length = 36;
        Span<byte> target = Reserve(Length + TextMarks);
        target[0] = (byte)'"';
        value.TryFormat(target[1..], out int written, "D");
        target[written + 1] = (byte)'"';
        target[written + 2] = (byte)',';
        _length += written + TextMarks;
    }

    /// <summary>A time of day in a .NET custom format, such as <c>h:mm tt</c>, with English designators.</summary>
    internal void WriteTime(TimeOnly value, string pattern)
    {
        Span<byte> target;
        int written;
        if (ClockTable.Of(pattern) is { } table)
        {
            target = Reserve(ClockTable.Width + TextMarks);
            written = table.Write(value, target[1..]);
        }
        else if (!ClockPattern.TryFormat(value, pattern, (target = Reserve((pattern.Length * ClockPattern.MostBytesOfCharacter) + TextMarks))[1..], out written))
        {
            WriteStringValue(value.ToString(pattern, CultureInfo.InvariantCulture));
            return;
        }

        target[0] = (byte)'"';
        target[written + 1] = (byte)'"';
        target[written + 2] = (byte)',';
        _length += written + TextMarks;
    }

    /// <summary>Bytes in base64.</summary>
    public void WriteBase64StringValue(ReadOnlySpan<byte> bytes)
    {
        int length = Base64.GetMaxEncodedToUtf8Length(bytes.Length);
        Span<byte> target = Reserve(length + TextMarks);
        target[0] = (byte)'"';
        Base64.EncodeToUtf8(bytes, target[1..], out _, out int written);
        target[written + 1] = (byte)'"';
        target[written + 2] = (byte)',';
        _length += written + TextMarks;
    }

    /// <summary>true or false.</summary>
    public void WriteBooleanValue(bool value)
    {
        if (value)
        {
            WriteLiteral("true,"u8);
        }
        else
        {
            WriteLiteral("false,"u8);
        }
    }

    /// <summary>null.</summary>
    public void WriteNullValue() => WriteLiteral("null,"u8);

    /// <summary>A number.</summary>
    public void WriteNumberValue(int value) => WriteFormatted(value);

    /// <inheritdoc cref="WriteNumberValue(int)"/>
    public void WriteNumberValue(long value) => WriteFormatted(value);

    /// <inheritdoc cref="WriteNumberValue(int)"/>
    public void WriteNumberValue(decimal value) => WriteFormatted(value);

    /// <summary>A number, in the shortest form that reads back as the same.</summary>
    /// <exception cref="ArgumentException">It is infinite or not a number, which JSON cannot hold.</exception>
    public void WriteNumberValue(float value) => WriteFormatted(float.IsFinite(value) ? value : throw NotFinite(value));

    /// <inheritdoc cref="WriteNumberValue(float)"/>
    public void WriteNumberValue(double value) => WriteFormatted(double.IsFinite(value) ? value : throw NotFinite(value));

    /// <summary>A member that is a string; null for null.</summary>
    /// <param name="name">The name as UTF-8, with the escapes that JSON needs; so for all members.</param>
    /// <param name="value">The value.</param>
    public void WriteString(ReadOnlySpan<byte> name, string? value)
    {
        WritePropertyName(name);
        WriteStringValue(value);
    }

    /// <summary>A member that is a string of UTF-8 which needs no escapes.</summary>
    public void WriteString(ReadOnlySpan<byte> name, ReadOnlySpan<byte> value)
    {
        WritePropertyName(name);
        WriteStringValue(value);
    }

    /// <summary>A member that is a UUID.</summary>
    public void WriteString(ReadOnlySpan<byte> name, Guid value)
    {
        WritePropertyName(name);
        WriteStringValue(value);
    }

    /// <summary>A member that is bytes in base64.</summary>
    public void WriteBase64String(ReadOnlySpan<byte> name, ReadOnlySpan<byte> bytes)
    {
        WritePropertyName(name);
        WriteBase64StringValue(bytes);
    }

    /// <summary>A member that is true or false.</summary>
    public void WriteBoolean(ReadOnlySpan<byte> name, bool value)
    {
        WritePropertyName(name);
        WriteBooleanValue(value);
    }

    /// <summary>A member that is null.</summary>
    public void WriteNull(ReadOnlySpan<byte> name)
    {
        WritePropertyName(name);
        WriteNullValue();
    }

    /// <summary>A member that is a number.</summary>
    public void WriteNumber(ReadOnlySpan<byte> name, int value)
    {
        WritePropertyName(name);
        WriteFormatted(value);
    }

    /// <inheritdoc cref="WriteNumber(ReadOnlySpan{byte}, int)"/>
    public void WriteNumber(ReadOnlySpan<byte> name, long value)
    {
        WritePropertyName(name);
        WriteFormatted(value);
    }

    /// <inheritdoc cref="WriteNumber(ReadOnlySpan{byte}, int)"/>
    public void WriteNumber(ReadOnlySpan<byte> name, decimal value)
    {
        WritePropertyName(name);
        WriteFormatted(value);
    }

    /// <inheritdoc cref="WriteNumber(ReadOnlySpan{byte}, int)"/>
    /// <exception cref="ArgumentException">It is infinite or not a number, which JSON cannot hold.</exception>
    public void WriteNumber(ReadOnlySpan<byte> name, float value)
    {
        WritePropertyName(name);
        WriteNumberValue(value);
    }

    /// <inheritdoc cref="WriteNumber(ReadOnlySpan{byte}, float)"/>
    public void WriteNumber(ReadOnlySpan<byte> name, double value)
    {
        WritePropertyName(name);
        WriteNumberValue(value);
    }

    private static ArgumentException NotFinite(IFormattable value) =>
        new($"JSON cannot hold the number {value.ToString(null, CultureInfo.InvariantCulture)}.");

    /// <summary>A literal with its comma. Its length is known where this is called, so that it is copied at once.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void WriteLiteral(ReadOnlySpan<byte> literal)
    {
        literal.CopyTo(MemoryMarshal.CreateSpan(ref ReserveStart(literal.Length), literal.Length));
        _length += literal.Length;
    }

    private void WriteFormatted<T>(T value)
        where T : struct, IUtf8SpanFormattable
    {
        Span<byte> target = Reserve(LongestNumber);
        value.TryFormat(target, out int written, default, CultureInfo.InvariantCulture);
        target[written] = (byte)',';
        _length += written + 1;
    }
}
