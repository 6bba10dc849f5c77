using KoreApiKit.Fuzz.Tests.Mutation;

namespace KoreApiKit.Fuzz.Tests.Guided;

/// <summary>
/// Changes a text of a corpus: by its structure, as <see cref="Mutator"/> does, or without regard to it: characters and blocks
/// that are changed, copied, repeated, taken from another text or from the dictionary.
/// </summary>
internal sealed class TextMutator(Random random)
{
    private const int LongestText = 128 * 1024;

    private static readonly string[] s_numbers =
        ["0", "-1", "1", "7", "63", "64", "127", "255", "256", "257", "32767", "65535", "65536", "2147483647", "-2147483648", "4294967296", "9223372036854775808", "1e308", "0.1"];

    private readonly Mutator _structure = new(random);

    /// <param name="entry">The text.</param>
    /// <param name="other">A text to take parts from.</param>
    public string Mutate(CorpusEntry entry, CorpusEntry other)
    {
        int way = random.Next(3);
        string text = entry.Text;
        if (way > 0)
        {
            text = _structure.Mutate(entry.Origin with { Text = text }, other.Origin with { Text = other.Text });
        }

        if (way < 2)
        {
            for (int count = 1 << random.Next(random.Next(1, 6)); count > 0; count--)
            {
                text = text.Length < LongestText ? Change(text, other.Text) : text.Remove(Place(text), text.Length / 2);
            }
        }

        return text;
    }

    private string Change(string text, string other)
    {
        int place = random.Next(text.Length + 1);
        int length = Math.Min(BlockLength(), text.Length - place);
        string block = text.Substring(place, length);
        return random.Next(11) switch
        {
            0 => Put(text, place, 1, place < text.Length ? ((char)(text[place] ^ (1 << random.Next(7)))).ToString() : "0"),
            1 => Put(text, place, 1, ((char)random.Next(random.Next(4) == 0 ? 0x10000 : 0x80)).ToString()),
            2 => Put(text, place, 0, ((char)random.Next(0x80)).ToString()),
            3 => Put(text, place, random.Next(2) == 0 ? 0 : length, Dictionary.Words[random.Next(Dictionary.Words.Count)]),
            4 => text.Remove(place, length),
            5 => Put(text, random.Next(text.Length + 1), 0, block),
            6 => Put(text, random.Next(text.Length + 1), length, block),
            7 => text.Insert(place, string.Concat(Enumerable.Repeat(block, random.Next(1, 64)))),
            8 => ChangeNumber(text, place),
            9 => string.Concat(text.AsSpan(0, place), other.AsSpan(Place(other))),
            _ => Put(text, place, random.Next(2) == 0 ? 0 : length, BlockOf(other)),
        };
    }

    private int Place(string text) => random.Next((text.Length / 2) + 1);

    private int BlockLength() => 1 + random.Next(1 << random.Next(1, 11));

    private string BlockOf(string text)
    {
        int start = random.Next(text.Length + 1);
        return text.Substring(start, Math.Min(BlockLength(), text.Length - start));
    }

    /// <summary>Puts another number in place of the next one.</summary>
    private string ChangeNumber(string text, int place)
    {
        int start = text.AsSpan(place).IndexOfAnyInRange('0', '9');
        if (start < 0)
        {
            return text;
        }

        start += place;
        int length = text.AsSpan(start).IndexOfAnyExceptInRange('0', '9');
        return Put(text, start, length < 0 ? text.Length : length, s_numbers[random.Next(s_numbers.Length)]);
    }

    private static string Put(string text, int start, int length, string by) =>
        string.Concat(text.AsSpan(0, start), by, text.AsSpan(Math.Min(start + length, text.Length)));
}
