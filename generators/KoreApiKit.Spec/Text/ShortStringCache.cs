namespace KoreApiKit.Spec.Text;

/// <summary>
/// Gives one string for equal short texts, since a spec repeats its keys thousands of times. The size is fixed: a new text
/// takes the place of an older one, so that no input can make it slow or large.
/// </summary>
internal sealed class ShortStringCache
{
    private const int Slots = 4096;
    private const int LongestKept = 48;

    private readonly string?[] _slots = new string?[Slots];

    public string Get(ReadOnlySpan<char> text)
    {
        if (text.Length > LongestKept)
        {
            return text.ToString();
        }

        uint hash = 2166136261;
        foreach (char value in text)
        {
            hash = unchecked((hash ^ value) * 16777619);
        }

        ref string? slot = ref _slots[(hash ^ (hash >> 15)) % Slots];
        return slot is not null && text.SequenceEqual(slot.AsSpan()) ? slot : slot = text.ToString();
    }
}
