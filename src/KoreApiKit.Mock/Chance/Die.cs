namespace KoreApiKit.Mock.Chance;

/// <summary>
/// A generator of numbers that gives the same ones for the same seed on every machine and every version of .NET
/// (SplitMix64, Steele, Lea and Flood 2014). Nothing secret may come of it. Not safe for use by several threads.
/// </summary>
internal sealed class Die(ulong seed)
{
    private ulong _state = seed;

    /// <summary>A die for one thing among many under a seed, such as the third request to an operation.</summary>
    public static Die For(int seed, string thing, long number)
    {
        ulong state = unchecked((ulong)seed * 0x9E3779B97F4A7C15UL);
        foreach (char character in thing)
        {
            state = Mix(state ^ character);
        }

        return new Die(Mix(state ^ unchecked((ulong)number)));
    }

    /// <summary>A whole number from 0 to <paramref name="count"/> - 1.</summary>
    /// <param name="count">How many numbers there are, at least 1.</param>
    public int Next(int count) => (int)(Roll() % (ulong)count);

    /// <summary>A whole number from <paramref name="least"/> to <paramref name="most"/>, both included.</summary>
    public long Between(long least, long most) =>
        unchecked(least + (long)(Roll() % ((ulong)(most - least) + 1)));

    /// <summary>A number from 0 up to, but not including, 1.</summary>
    public double NextShare() => (Roll() >> 11) * (1.0 / (1UL << 53));

    private ulong Roll()
    {
        _state = unchecked(_state + 0x9E3779B97F4A7C15UL);
        return Mix(_state);
    }

    private static ulong Mix(ulong value)
    {
        unchecked
        {
            value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9UL;
            value = (value ^ (value >> 27)) * 0x94D049BB133111EBUL;
            return value ^ (value >> 31);
        }
    }
}
