using System.Globalization;

namespace KoreApiKit.Contracts.Matching.Dates;

/// <summary>Reads one field of a date or time from a text. Each way of reading gives the position behind the field, or <see cref="Failed"/>.</summary>
internal static class DateTimeFieldReader
{
    private const int Failed = -1;

    private static readonly string[] Months =
        ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    private static readonly string[] Days = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

    public static int Read(DateTimeField field, string text, int position) =>
        field.IsLiteral ? Literal(text, position, field.Text, StringComparison.Ordinal) : field.Letter switch
        {
            'y' or 'Y' or 'u' => Digits(text, position, field.Count),
            'M' => field.Count <= 2 ? Number(text, position, 2, 1, 12) : Name(text, position, Months, field.Count == 3),
            'L' => Number(text, position, 2, 1, 12),
            'd' => Number(text, position, 2, 1, 31),
            'D' => Number(text, position, 3, 1, 356),
            'E' => Name(text, position, Days, field.Count <= 3),
            'e' or 'c' => field.Count > 2 ? Name(text, position, Days, field.Count <= 3) : Number(text, position, 1, 1, 7),
            'H' => Number(text, position, 2, 0, 23),
            'k' => Number(text, position, 2, 1, 24),
            'h' => Number(text, position, 2, 1, 12),
            'K' => Number(text, position, 2, 0, 11),
            'm' => Number(text, position, 2, 0, 59),
            's' => Number(text, position, 2, 0, 60),
            'S' => Number(text, position, field.Count, 0, 999),
            'n' or 'A' or 'N' => Digits(text, position, int.MaxValue),
            'a' => OneOf(text, position, "am", "pm"),
            'G' => OneOf(text, position, "ad", "bc"),
            'w' => Number(text, position, 2, 1, 56),
            'W' => Number(text, position, 2, 1, 5),
            'F' => Number(text, position, 2, 0, 4),
            'q' => Number(text, position, 2, 1, 4),
            'Q' => Quarter(field.Count, text, position),
            _ => TimeZoneReader.Read(field, text, position),
        };

    /// <summary>One to so many digits.</summary>
    public static int Digits(string text, int position, int most)
    {
        int end = position;
        while (end < text.Length && end - position < most && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        return end == position ? Failed : end;
    }

    /// <summary>One to so many digits whose number lies between limits.</summary>
    public static int Number(string text, int position, int most, int lowest, int highest)
    {
        int end = Digits(text, position, most);
        return end != Failed
            && int.TryParse(text.AsSpan(position, end - position), NumberStyles.None, CultureInfo.InvariantCulture, out int number)
            && number >= lowest && number <= highest
                ? end
                : Failed;
    }

    public static int Literal(string text, int position, string expected, StringComparison comparison) =>
        string.Compare(text, position, expected, 0, expected.Length, comparison) == 0 && text.Length - position >= expected.Length
            ? position + expected.Length
            : Failed;

    public static int OneOf(string text, int position, params string[] names) => names
        .Select(name => Literal(text, position, name, StringComparison.OrdinalIgnoreCase))
        .FirstOrDefault(static end => end != Failed, Failed);

    private static int Name(string text, int position, string[] names, bool isShort) =>
        OneOf(text, position, isShort ? [.. names.Select(static name => name[..3])] : names);

    private static int Quarter(int count, string text, int position) => count switch
    {
        < 3 => Number(text, position, 2, 1, 4),
        3 => OneOf(text, position, "Q1", "Q2", "Q3", "Q4"),
        _ => OneOf(text, position, "1st quarter", "2nd quarter", "3rd quarter", "4th quarter"),
    };
}
