using System.Globalization;
using System.Text;

namespace KoreApiKit.Spec.Text;

/// <summary>Reads the strings, numbers and literals of JSON (RFC 8259, sections 3, 6 and 7). Null means: reported.</summary>
internal sealed class JsonScalars(JsonCursor cursor)
{
    private readonly ShortStringCache _cache = new(cursor.Text.Length);
    private readonly StringBuilder _builder = new();

    /// <summary>Reads a string from its opening quote to behind its closing one.</summary>
    public string? ReadString()
    {
        string text = cursor.Text;
        int opening = cursor.Offset;
        int start = opening + 1;
        for (int i = start; i < text.Length; i++)
        {
            char value = text[i];
            if (value == '"')
            {
                cursor.Offset = i + 1;
                return _cache.Get(text.AsSpan(start, i - start));
            }

            if (value == '\\' || value < ' ')
            {
                return ReadEscapedString(opening, i);
            }
        }

        return Unclosed(opening);
    }

    /// <summary>Reads a number and gives its text unchanged, however large it is.</summary>
    public string? ReadNumber()
    {
        string text = cursor.Text;
        int start = cursor.Offset;
        int i = start;
        if (text[i] == '-')
        {
            i++;
        }

        int digits = CountDigits(i);
        if (digits == 0)
        {
            return FailNumber(i, "a digit must follow '-'");
        }

        if (digits > 1 && text[i] == '0')
        {
            return FailNumber(i, "a number must not begin with 0");
        }

        i += digits;
        if (i < text.Length && text[i] == '.')
        {
            digits = CountDigits(++i);
            if (digits == 0)
            {
                return FailNumber(i, "a digit must follow the decimal point");
            }

            i += digits;
        }

        if (i < text.Length && text[i] is 'e' or 'E')
        {
            i++;
            if (i < text.Length && text[i] is '+' or '-')
            {
                i++;
            }

            digits = CountDigits(i);
            if (digits == 0)
            {
                return FailNumber(i, "a digit must follow the exponent's sign");
            }

            i += digits;
        }

        cursor.Offset = i;
        return _cache.Get(text.AsSpan(start, i - start));
    }

    /// <summary>Reads a word, which must be <c>true</c>, <c>false</c> or <c>null</c>.</summary>
    public string? ReadLiteral()
    {
        string text = cursor.Text;
        int start = cursor.Offset;
        int end = start;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] == '_'))
        {
            end++;
        }

        string? literal = Literal("true", end) ?? Literal("false", end) ?? Literal("null", end);
        if (literal is null)
        {
            string word = text.Substring(start, Math.Min(end - start, 40));
            string hint = word.ToUpperInvariant() switch
            {
                "TRUE" => "write 'true'",
                "FALSE" => "write 'false'",
                "NULL" or "NONE" or "NIL" or "UNDEFINED" => "write 'null'",
                "NAN" or "INFINITY" => "JSON has no such number",
                _ => "a string stands in double quotes",
            };
            cursor.Report(start, end, $"Expected a value, but found '{word}'; {hint}");
            return null;
        }

        cursor.Offset = end;
        return literal;
    }

    private string? Literal(string word, int end) =>
        cursor.Text.AsSpan(cursor.Offset, end - cursor.Offset).SequenceEqual(word.AsSpan()) ? word : null;

    private string? ReadEscapedString(int opening, int first)
    {
        string text = cursor.Text;
        _builder.Clear().Append(text, opening + 1, first - opening - 1);
        int i = first;
        while (i < text.Length)
        {
            char value = text[i];
            if (value == '"')
            {
                cursor.Offset = i + 1;
                return _builder.ToString();
            }

            if (value is '\n' or '\r')
            {
                return Unclosed(opening);
            }

            if (value < ' ')
            {
                cursor.Report(i, $"A control character must be escaped in a string: write {(value == '\t' ? "\\t" : "\\u" + Hexadecimal(value))}");
                return null;
            }

            if (value != '\\')
            {
                _builder.Append(value);
                i++;
                continue;
            }

            int length = ReadEscape(i);
            if (length == 0)
            {
                return null;
            }

            i += length;
        }

        return Unclosed(opening);
    }

    // Appends what the escape at an offset stands for, and gives its length; 0 when it was reported.
    private int ReadEscape(int offset)
    {
        string text = cursor.Text;
        char kind = offset + 1 < text.Length ? text[offset + 1] : '\0';
        switch (kind)
        {
            case '"' or '\\' or '/':
                _builder.Append(kind);
                return 2;
            case 'b':
                _builder.Append('\b');
                return 2;
            case 'f':
                _builder.Append('\f');
                return 2;
            case 'n':
                _builder.Append('\n');
                return 2;
            case 'r':
                _builder.Append('\r');
                return 2;
            case 't':
                _builder.Append('\t');
                return 2;
            case 'u':
                return ReadUnicodeEscape(offset);
            default:
                cursor.Report(
                    offset,
                    Math.Min(offset + 2, text.Length),
                    "An escape that JSON does not have; write '\\\\' for a backslash (JSON has \\\" \\\\ \\/ \\b \\f \\n \\r \\t \\uXXXX)");
                return 0;
        }
    }

    private int ReadUnicodeEscape(int offset)
    {
        if (UnitAt(offset) is not { } unit)
        {
            cursor.Report(offset, Math.Min(offset + 2, cursor.Text.Length), "Four hexadecimal digits must follow \\u");
            return 0;
        }

        if (!char.IsSurrogate(unit))
        {
            _builder.Append(unit);
            return 6;
        }

        // A half would be lost or changed as soon as the string is written in UTF-8.
        if (char.IsHighSurrogate(unit) && UnitAt(offset + 6) is { } low && char.IsLowSurrogate(low))
        {
            _builder.Append(unit).Append(low);
            return 12;
        }

        cursor.Report(offset, offset + 6, $"\\u{Hexadecimal(unit)} is half a surrogate pair; write both halves, or the character itself");
        return 0;
    }

    private char? UnitAt(int offset)
    {
        string text = cursor.Text;
        if (offset + 6 > text.Length || text[offset] != '\\' || text[offset + 1] != 'u')
        {
            return null;
        }

        int unit = 0;
        for (int i = offset + 2; i < offset + 6; i++)
        {
            int digit = text[i] switch
            {
                >= '0' and <= '9' => text[i] - '0',
                >= 'a' and <= 'f' => text[i] - 'a' + 10,
                >= 'A' and <= 'F' => text[i] - 'A' + 10,
                _ => -1,
            };
            if (digit < 0)
            {
                return null;
            }

            unit = (unit * 16) + digit;
        }

        return (char)unit;
    }

    private string? Unclosed(int opening)
    {
        cursor.Report(opening, "This string is not closed: expected '\"' before the end of its line");
        return null;
    }

    private int CountDigits(int offset)
    {
        string text = cursor.Text;
        int end = offset;
        while (end < text.Length && text[end] is >= '0' and <= '9')
        {
            end++;
        }

        return end - offset;
    }

    private string? FailNumber(int offset, string problem)
    {
        cursor.Report(offset, $"Not a number of JSON: {problem}");
        return null;
    }

    private static string Hexadecimal(char value) => ((int)value).ToString("X4", CultureInfo.InvariantCulture);
}
