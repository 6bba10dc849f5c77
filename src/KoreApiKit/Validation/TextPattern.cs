namespace KoreApiKit.Validation;

/// <summary>
/// A regular expression of JSON Schema as a deterministic automaton: it says whether it matches somewhere in a text by one look at each
/// character, however the text is made. Emitted code makes it, of tables that were made when it was generated.
/// </summary>
public sealed class TextPattern
{
    private const int AsciiCount = 128;
    private const ushort Failed = ushort.MaxValue;
    private const ushort Matched = ushort.MaxValue - 1;

    private readonly string _pattern;

    // The class of each character of ASCII; the other ranges as their first characters and classes, from the first beyond ASCII on.
    private readonly byte[] _ascii = new byte[AsciiCount];
    private readonly char[] _starts;
    private readonly byte[] _classes;

    // A row for each state: whether a text may end in it, then where the row of the state begins that follows a character of each class.
    private readonly ushort[] _rows;

    /// <summary>Makes the automaton of its tables.</summary>
    /// <param name="pattern">The regular expression as the specification has it.</param>
    /// <param name="classes">
    /// Where a range of characters begins, with a letter for the class of its characters; the range before them is of class <c>a</c>.
    /// </param>
    /// <param name="states">
    /// The states, parted by spaces, the first of which a text begins in: <c>$</c> where a text may end in it, otherwise <c>-</c>, then what
    /// follows a character of each class: <c>.</c> for no match, <c>!</c> for a match, <c>&gt;</c> for the next state, otherwise a character
    /// whose distance from <c>@</c> is the number of the state. Behind a state, <c>{n}</c> says that it stands n times.
    /// </param>
    public TextPattern(string pattern, string classes, string states)
    {
        ArgumentNullException.ThrowIfNull(pattern);
        ArgumentNullException.ThrowIfNull(classes);
        ArgumentNullException.ThrowIfNull(states);
        _pattern = pattern;
        (_starts, _classes) = ReadClasses(classes, _ascii);
        _rows = ReadRows(states);
    }

    /// <summary>Whether the pattern matches somewhere in a text.</summary>
    public bool IsMatch(ReadOnlySpan<char> text)
    {
        ushort[] rows = _rows;
        byte[] ascii = _ascii;
        int row = 0;
        foreach (char character in text)
        {
            row = rows[row + (character < ascii.Length ? ascii[character] : ClassOf(character))];
            if (row >= Matched)
            {
                return row == Matched;
            }
        }

        return rows[row] != 0;
    }

    /// <summary>The regular expression as the specification has it.</summary>
    public override string ToString() => _pattern;

    private byte ClassOf(char character)
    {
        int index = Array.BinarySearch(_starts, character);
        return _classes[index >= 0 ? index : ~index - 1];
    }

    // Classes are counted from one: the first number of a row says whether a text may end there.
    private static (char[] Starts, byte[] Classes) ReadClasses(string text, byte[] ascii)
    {
        List<char> starts = [(char)AsciiCount];
        List<byte> classes = [1];
        byte current = 1;
        int next = 0;
        for (int i = 0; i < text.Length; i += 2)
        {
            char start = text[i];
            if (next < AsciiCount)
            {
                int end = Math.Min((int)start, AsciiCount);
                ascii.AsSpan(next, end - next).Fill(current);
                next = end;
            }

            current = (byte)(text[i + 1] - 'a' + 1);
            if (start > AsciiCount)
            {
                starts.Add(start);
                classes.Add(current);
            }
            else
            {
                classes[0] = current;
            }
        }

        ascii.AsSpan(next).Fill(current);
        return ([.. starts], [.. classes]);
    }

    private static ushort[] ReadRows(string text)
    {
        int width = text.AsSpan().IndexOfAny(' ', '{');
        width = width < 0 ? text.Length : width;
        var rows = new List<ushort>();
        int position = 0;
        while (position < text.Length)
        {
            ReadOnlySpan<char> state = text.AsSpan(position, width);
            position += width;
            for (int times = ReadTimes(text, ref position); times > 0; times--)
            {
                AddRow(rows, state);
            }

            position++;
        }

        return [.. rows];
    }

    private static int ReadTimes(string text, ref int position)
    {
        if (position == text.Length || text[position] != '{')
        {
            return 1;
        }

        int times = 0;
        for (position++; text[position] != '}'; position++)
        {
            times = (times * 10) + text[position] - '0';
        }

        position++;
        return times;
    }

    private static void AddRow(List<ushort> rows, ReadOnlySpan<char> state)
    {
        int row = rows.Count;
        rows.Add(state[0] == '$' ? (ushort)1 : (ushort)0);
        foreach (char next in state[1..])
        {
            rows.Add(next switch
            {
                '.' => Failed,
                '!' => Matched,
                '>' => checked((ushort)(row + state.Length)),
                _ => checked((ushort)((next - '@') * state.Length)),
            });
        }
    }
}
