using System.Collections.Concurrent;

namespace KoreApiKit.Spec.Schemas.Patterns;

/// <summary>
/// Keeps for the process what was made of patterns: compilers generate from the same documents again and again, and each pattern is
/// asked for several times. It begins anew where it would become large. Safe for several threads.
/// </summary>
internal sealed class PatternCache<TValue>(Func<string, TValue> make)
{
    private const int MostKnown = 1_000;

    private readonly ConcurrentDictionary<string, TValue> _known = new(StringComparer.Ordinal);

    /// <summary>What is made of a pattern, now or before.</summary>
    public TValue Of(string pattern)
    {
        if (!_known.TryGetValue(pattern, out TValue known))
        {
            known = make(pattern);
            if (_known.Count >= MostKnown)
            {
                _known.Clear();
            }

            _known[pattern] = known;
        }

        return known;
    }
}
