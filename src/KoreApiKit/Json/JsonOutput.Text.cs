using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text.Unicode;

namespace KoreApiKit.Json;

/// <content>Strings: copied as they are while they are plain, and from the first other character on with escapes (RFC 8259, section 7).</content>
public sealed partial class JsonOutput
{
    private const int MostBytesOfCharacter = 3;
    private const int LongestEscape = 6;

    private static readonly SearchValues<char> Escaped = SearchValues.Create(
        [.. Enumerable.Range(0, ' ').Select(static code => (char)code), '"', '\\']);

    /// <param name="end">What follows the closing quote: a comma after a value, a colon after a name.</param>
    private void WriteText(ReadOnlySpan<char> text, byte end)
    {
        ref byte target = ref ReserveStart(text.Length + TextMarks);
        target = (byte)'"';
        int plain = PlainText.Copy(text, ref Unsafe.Add(ref target, 1));
        _length += plain + 1;
        if (plain < text.Length)
        {
            WriteEscaped(text[plain..]);
            target = ref ReserveStart(2);
        }
        else
        {
            target = ref Unsafe.Add(ref target, plain + 1);
        }

        target = (byte)'"';
        Unsafe.Add(ref target, 1) = end;
        _length += 2;
    }

    private void WriteEscaped(ReadOnlySpan<char> text)
    {
        while (true)
        {
            int run = text.IndexOfAny(Escaped);
            ReadOnlySpan<char> unescaped = run < 0 ? text : text[..run];
            Utf8.FromUtf16(unescaped, Reserve(checked(unescaped.Length * MostBytesOfCharacter)), out _, out int written, replaceInvalidSequences: true);
            _length += written;
            if (run < 0)
            {
                return;
            }

            WriteEscape(text[run]);
            text = text[(run + 1)..];
        }
    }

    private void WriteEscape(char character)
    {
        Span<byte> target = Reserve(LongestEscape);
        target[0] = (byte)'\\';
        byte letter = character switch
        {
            '"' or '\\' => (byte)character,
            '\b' => (byte)'b',
            '\f' => (byte)'f',
            '\n' => (byte)'n',
            '\r' => (byte)'r',
            '\t' => (byte)'t',
            _ => (byte)'u',
        };
        target[1] = letter;
        if (letter != (byte)'u')
        {
            _length += 2;
            return;
        }

        target[2] = (byte)'0';
        target[3] = (byte)'0';
        target[4] = (byte)('0' + (character >> 4));
        target[5] = "0123456789ABCDEF"u8[character & 0xF];
        _length += LongestEscape;
    }
}
