using System.Collections.Immutable;
using KoreApiKit.Contracts.Pacts.Rules;

namespace KoreApiKit.Contracts.Matching.Dates;

/// <summary>A pattern of Java's DateTimeFormatter, of the letters that the matchers for dates and times know (Pact Specification 3).</summary>
internal sealed class DateTimePattern
{
    private readonly ImmutableArray<DateTimeField> _fields;

    private DateTimePattern(ImmutableArray<DateTimeField> fields) => _fields = fields;

    public IReadOnlyList<DateTimeField> Fields => _fields;

    /// <summary>The ISO form that is meant where a matcher names no pattern.</summary>
    public static string Default(DateTimePart part) => part switch
    {
        DateTimePart.Date => "yyyy-MM-dd",
        DateTimePart.Time => "HH:mm:ss",
        _ => "yyyy-MM-dd'T'HH:mm:ssXXX",
    };

    /// <summary>Reads a pattern; null where it has a letter, or a number of one, that is not known.</summary>
    public static DateTimePattern? Parse(string pattern)
    {
        var fields = ImmutableArray.CreateBuilder<DateTimeField>();
        for (int i = 0; i < pattern.Length;)
        {
            int length = pattern[i] == '\'' ? ReadQuoted(pattern, i, fields)
                : char.IsAsciiLetter(pattern[i]) ? ReadLetters(pattern, i, fields)
                : ReadText(pattern[i], fields);
            if (length == 0)
            {
                return null;
            }

            i += length;
        }

        return fields.Count == 0 ? null : new DateTimePattern(fields.ToImmutable());
    }

    /// <summary>Whether a text has the form, with a day that its month has.</summary>
    public bool Fits(string text)
    {
        int position = 0;
        var day = new CalendarDay();
        foreach (DateTimeField field in _fields)
        {
            int end = DateTimeFieldReader.Read(field, text, position);
            if (end < 0)
            {
                return false;
            }

            day = day.With(field, text[position..end]);
            position = end;
        }

        return position == text.Length && day.Exists;
    }

    private static int ReadText(char character, ImmutableArray<DateTimeField>.Builder fields)
    {
        if (char.IsAsciiDigit(character) || character is '{' or '}' or '[' or ']')
        {
            return 0;
        }

        fields.Add(DateTimeField.Literal(character.ToString()));
        return 1;
    }

    private static int ReadQuoted(string pattern, int start, ImmutableArray<DateTimeField>.Builder fields)
    {
        int end = start + 1;
        while (end < pattern.Length && (pattern[end] != '\'' || (end > start + 1 && end + 1 < pattern.Length && pattern[end + 1] == '\'')))
        {
            end += pattern[end] == '\'' ? 2 : 1;
        }

        if (end >= pattern.Length)
        {
            return 0;
        }

        string text = pattern[(start + 1)..end].Replace("''", "'", StringComparison.Ordinal);
        fields.Add(DateTimeField.Literal(text.Length == 0 ? "'" : text));
        return end - start + 1;
    }

    private static int ReadLetters(string pattern, int start, ImmutableArray<DateTimeField>.Builder fields)
    {
        int length = 1;
        while (start + length < pattern.Length && pattern[start + length] == pattern[start])
        {
            length++;
        }

        var field = new DateTimeField(pattern[start], length, "");
        if (length > field.MostLetters)
        {
            return 0;
        }

        fields.Add(field);
        return length;
    }
}
