namespace KoreApiKit.Contracts.Checks;

/// <summary>One segment of a path template: text alone, or text before, between and after parameters in braces.</summary>
internal sealed class SegmentPattern
{
    private readonly List<string> _names = [];
    private readonly List<string> _texts = [];

    public SegmentPattern(string template)
    {
        int start = 0;
        int open = template.IndexOf('{', StringComparison.Ordinal);
        int close = open < 0 ? -1 : template.IndexOf('}', open);
        while (close >= 0)
        {
            _texts.Add(template[start..open]);
            _names.Add(template[(open + 1)..close]);
            start = close + 1;
            open = template.IndexOf('{', start);
            close = open < 0 ? -1 : template.IndexOf('}', open);
        }

        _texts.Add(template[start..]);
    }

    public bool HasParameters => _names.Count > 0;

    /// <summary>Whether a segment fits; its parameters are added, still percent-encoded. A parameter is never empty.</summary>
    public bool TryMatch(string segment, Dictionary<string, string> parameters)
    {
        if (!HasParameters)
        {
            return segment == _texts[0] || Uri.UnescapeDataString(segment) == Uri.UnescapeDataString(_texts[0]);
        }

        int position = _texts[0].Length;
        if (!segment.StartsWith(_texts[0], StringComparison.Ordinal))
        {
            return false;
        }

        for (int i = 0; i < _names.Count; i++)
        {
            int end = EndOf(i, segment, position);
            if (end <= position)
            {
                return false;
            }

            parameters[_names[i]] = segment[position..end];
            position = end + _texts[i + 1].Length;
        }

        return true;
    }

    // The text behind the last parameter ends the segment; any other is looked for from the left. This finds a way if there is one.
    private int EndOf(int index, string segment, int position)
    {
        string following = _texts[index + 1];
        if (index == _names.Count - 1)
        {
            return segment.EndsWith(following, StringComparison.Ordinal) ? segment.Length - following.Length : -1;
        }

        return position < segment.Length ? segment.IndexOf(following, position + 1, StringComparison.Ordinal) : -1;
    }
}
