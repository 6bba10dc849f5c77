namespace KoreApiKit.Spec.Text;

/// <summary>Some keys of mappings, so small that it may take others for them: what it does not have is certainly none of them.</summary>
internal readonly struct KeySet
{
    private readonly ulong _bits;

    private KeySet(ulong bits) => _bits = bits;

    public static KeySet Of(IEnumerable<string> keys) => new(keys.Aggregate(0UL, (bits, key) => bits | Bit(key)));

    /// <summary>The keys and one more.</summary>
    /// <param name="mayBeKnown">Whether the key may have been there before.</param>
    public KeySet With(string key, out bool mayBeKnown)
    {
        ulong bit = Bit(key);
        mayBeKnown = (_bits & bit) != 0;
        return new KeySet(_bits | bit);
    }

    public bool MayHave(string key) => (_bits & Bit(key)) != 0;

    public bool Overlaps(KeySet other) => (_bits & other._bits) != 0;

    // The factors tell the limits of schemas from their other keywords.
    private static ulong Bit(string key) =>
        key.Length == 0 ? 1 : 1UL << ((key.Length + (key[0] * 29) + (key[key.Length - 1] * 10)) & 63);
}
