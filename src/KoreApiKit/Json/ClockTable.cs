using System.Buffers.Binary;
using System.Numerics;
using System.Text;

namespace KoreApiKit.Json;

/// <summary>
/// The texts of a clock pattern for the minutes of a day, each made when it is first written: a text of eight bytes or fewer, as those of
/// <c>h:mm tt</c> are, is a word.
/// </summary>
internal sealed class ClockTable
{
    /// <summary>How many bytes <see cref="Write"/> overwrites, though the text may be shorter.</summary>
    public const int Width = sizeof(ulong);

    private const int MinutesOfDay = 24 * 60;
    private const int MostTables = 8;
    private const int BitsOfByte = 8;
    private const int SlotBits = 8;

    private static readonly object Adding = new();
    private static ClockTable[] s_tables = [];

    private readonly string _pattern;

    // The text from the lowest byte on; zero where it was not made yet. A word is written at once, so threads need no lock.
    private readonly ulong[] _texts = new ulong[MinutesOfDay];

    // The minute that was last read of a text with that hash. What it says is looked up in the texts, so it may be of another thread.
    private readonly ushort[] _minutes = new ushort[1 << SlotBits];

    private ClockTable(string pattern) => _pattern = pattern;

    /// <summary>The table of a pattern; null where it has none: it has other parts, its texts are too long, or there are too many tables.</summary>
    public static ClockTable? Of(string pattern)
    {
        foreach (ClockTable table in s_tables)
        {
            if (ReferenceEquals(table._pattern, pattern))
            {
                return table;
            }
        }

        return s_tables.Length < MostTables && IsOfMinutes(pattern) ? Add(pattern) : null;
    }

    /// <summary>Writes a time.</summary>
    /// <param name="value">The time, of which the pattern shows hour and minute.</param>
    /// <param name="target">At least <see cref="Width"/> bytes.</param>
    /// <returns>How many bytes are the text.</returns>
    public int Write(TimeOnly value, Span<byte> target)
    {
        int minute = (int)(value.Ticks / TimeSpan.TicksPerMinute);
        ulong text = _texts[minute];
        if (text == 0)
        {
            text = _texts[minute] = Format(value);
        }

        BinaryPrimitives.WriteUInt64LittleEndian(target, text);
        return Width - (BitOperations.LeadingZeroCount(text) / BitsOfByte);
    }

    /// <summary>Reads a time. False says only that the text is not just what would be written for it.</summary>
    public bool TryRead(ReadOnlySpan<byte> text, out TimeOnly value)
    {
        value = default;
        int last = text.Length - sizeof(uint);
        if (last is < 0 or > Width - sizeof(uint))
        {
            return false;
        }

        ulong word = BinaryPrimitives.ReadUInt32LittleEndian(text) | ((ulong)BinaryPrimitives.ReadUInt32LittleEndian(text[last..]) << (last * BitsOfByte));

        // The multiplier is 2 to the 64th over the golden ratio, which spreads neighbours over the upper bits.
        int slot = (int)((word * 0x9E3779B97F4A7C15UL) >> (64 - SlotBits));
        int minute = _minutes[slot];
        if (_texts[minute] != word)
        {
            if (!TryFind(text, word, out minute))
            {
                return false;
            }

            _minutes[slot] = (ushort)minute;
        }

        value = new TimeOnly(minute * TimeSpan.TicksPerMinute);
        return true;
    }

    private bool TryFind(ReadOnlySpan<byte> text, ulong word, out int minute)
    {
        Span<char> characters = stackalloc char[Width];
        Encoding.Latin1.GetChars(text, characters);
        bool isKnown = ClockPattern.TryParse(characters[..text.Length], _pattern, out TimeOnly value);
        minute = (int)(value.Ticks / TimeSpan.TicksPerMinute);
        if (isKnown && _texts[minute] == 0)
        {
            _texts[minute] = Format(value);
        }

        return isKnown && _texts[minute] == word;
    }

    private static ClockTable? Add(string pattern)
    {
        lock (Adding)
        {
            if (s_tables.Length == MostTables)
            {
                return null;
            }

            var table = new ClockTable(pattern);
            s_tables = [.. s_tables, table];
            return table;
        }
    }

    private static bool IsOfMinutes(string pattern)
    {
        if (pattern.Length > Width || pattern.Contains('s', StringComparison.Ordinal))
        {
            return false;
        }

        Span<byte> text = stackalloc byte[Width * ClockPattern.MostBytesOfCharacter];
        var longest = new TimeOnly(12, 59);
        return ClockPattern.TryFormat(longest, pattern, text, out int length) && length is > 0 and <= Width;
    }

    private ulong Format(TimeOnly value)
    {
        Span<byte> word = stackalloc byte[Width * ClockPattern.MostBytesOfCharacter];
        ClockPattern.TryFormat(value, _pattern, word, out _);
        return BinaryPrimitives.ReadUInt64LittleEndian(word);
    }
}
