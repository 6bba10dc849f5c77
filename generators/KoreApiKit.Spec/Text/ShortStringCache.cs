namespace KoreApiKit.Spec.Text;

/// <summary>
/// Gives one string for equal short texts, since a spec repeats its keys thousands of times. The size does not grow: a new text
/// takes the place of an older one, so that no input can make it slow or large.
/// </summary>
internal sealed class ShortStringCache
{
    private const int FewestSlots = 64;
    private const int MostSlots = 4096;
    private const int CharactersPerSlot = 32;
    private const int LongestKept = 48;

    private readonly string?[] _slots;

    /// <param name="length">The length of the text that is read; a short one needs few slots.</param>
    public ShortStringCache(int length)
    {
        int slots = FewestSlots;
        while (slots < MostSlots && slots < length / CharactersPerSlot)
        {
            slots *= 2;
        }

        _slots = new string?[slots];
    }

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

        ref string? slot = ref _slots[(hash ^ (hash >> 15)) & (uint)(_slots.Length - 1)];
        return slot is not null && text.SequenceEqual(slot.AsSpan()) ? slot : slot = text.ToString();
    }
}
