using System.Text;

namespace KoreApiKit.Spec.Text;

/// <summary>
/// The text as the YAML parser gets it, and the way back to the offsets of the file. Left out are a byte order mark and,
/// where asked, the space in empty lines that YAML allows but the parser refuses.
/// </summary>
internal sealed class YamlSource
{
    private readonly List<int> _places = [];
    private readonly List<int> _removed = [];

    private YamlSource(string original, List<(int Start, int End)> removals)
    {
        Original = original;
        if (removals.Count == 0)
        {
            Text = original;
            return;
        }

        var builder = new StringBuilder(original.Length);
        int next = 0;
        int removed = 0;
        foreach ((int start, int end) in removals)
        {
            builder.Append(original, next, start - next);
            next = end;
            removed += end - start;
            _places.Add(builder.Length);
            _removed.Add(removed);
        }

        Text = builder.Append(original, next, original.Length - next).ToString();
    }

    /// <summary>The text of the file.</summary>
    public string Original { get; }

    /// <summary>The text for the parser.</summary>
    public string Text { get; }

    /// <summary>The text as it stands, without its byte order mark.</summary>
    public static YamlSource AsWritten(string text) => new(text, ByteOrderMark(text));

    /// <summary>
    /// The text without the space in empty lines that hold a tab, or that stand at the head of a block scalar that finds its
    /// indentation itself.
    /// </summary>
    public static YamlSource WithBareEmptyLines(string text)
    {
        List<(int Start, int End)> removals = ByteOrderMark(text);
        bool atHead = false;
        for (int start = 0; start < text.Length;)
        {
            int end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            int content = start;
            while (content < end && text[content] is ' ' or '\t')
            {
                content++;
            }

            bool blank = content == end || text[content] == '\r';
            if (blank && content > start && (atHead || text.IndexOf('\t', start, content - start) >= 0))
            {
                removals.Add((start, content));
            }

            atHead = blank ? atHead : EndsWithBlockHeader(text, content, end);
            start = end + 1;
        }

        return new YamlSource(text, removals);
    }

    /// <summary>The offset in the file of an offset that the parser gives.</summary>
    public int ToOriginal(long offset)
    {
        int place = (int)Math.Min(offset, Text.Length);
        int index = _places.BinarySearch(place);
        index = index >= 0 ? index : ~index - 1;
        return index < 0 ? place : place + _removed[index];
    }

    private static List<(int Start, int End)> ByteOrderMark(string text) =>
        text.Length > 0 && text[0] == '\uFEFF' ? [(0, 1)] : [];

    // "key: |", "- >-" and the like; "|2" says its indentation itself, and there the spaces do mean something.
    private static bool EndsWithBlockHeader(string text, int start, int end)
    {
        while (end > start && text[end - 1] is ' ' or '\t' or '\r')
        {
            end--;
        }

        if (end > start && text[end - 1] is '+' or '-')
        {
            end--;
        }

        return end > start && text[end - 1] is '|' or '>' && (end - 1 == start || text[end - 2] is ' ' or '\t');
    }
}
