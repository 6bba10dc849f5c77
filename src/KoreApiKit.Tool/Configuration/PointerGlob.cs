using KoreApiKit.Spec.References;

namespace KoreApiKit.Tool.Configuration;

/// <summary>
/// A pattern over ways of several segments, JSON Pointers or paths of files: <c>*</c> is any part of one segment,
/// <c>**</c> any number of segments. A pattern matches what it names and all below it.
/// </summary>
internal sealed class PointerGlob
{
    private const string Any = "**";

    private readonly string[] _segments;

    private PointerGlob(string[] segments) => _segments = segments;

    /// <summary>A pattern over JSON Pointers, with their escapes; a leading <c>#</c> is allowed. Null where it is none.</summary>
    public static PointerGlob? ForPointers(string pattern) =>
        JsonPointer.TryParse(pattern.StartsWith('#') ? pattern[1..] : pattern, out JsonPointer parsed)
            ? new PointerGlob([.. parsed.Segments])
            : null;

    /// <summary>A pattern over paths with <c>/</c> between segments.</summary>
    public static PointerGlob ForPaths(string pattern) => new(pattern.Split('/', StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Whether the way, or one that leads to it, has the pattern's form.</summary>
    public bool MatchesAtOrAbove(IReadOnlyList<string> way) => Matches(way, orAbove: true);

    /// <summary>Whether the whole way has the pattern's form.</summary>
    public bool Matches(IReadOnlyList<string> way) => Matches(way, orAbove: false);

    private bool Matches(IReadOnlyList<string> way, bool orAbove)
    {
        // One row of reachable positions: linear in both lengths, whatever the pattern.
        bool[] reachable = new bool[_segments.Length + 1];
        reachable[0] = true;
        SkipAny(reachable);
        foreach (string segment in way)
        {
            if (orAbove && reachable[^1])
            {
                return true;
            }

            bool[] next = new bool[_segments.Length + 1];
            for (int i = 0; i < _segments.Length; i++)
            {
                if (reachable[i] && _segments[i] == Any)
                {
                    next[i] = true;
                }
                else if (reachable[i] && System.IO.Enumeration.FileSystemName.MatchesSimpleExpression(_segments[i], segment, ignoreCase: false))
                {
                    next[i + 1] = true;
                }
            }

            reachable = next;
            SkipAny(reachable);
        }

        return reachable[^1];
    }

    private void SkipAny(bool[] reachable)
    {
        for (int i = 0; i < _segments.Length; i++)
        {
            reachable[i + 1] |= reachable[i] && _segments[i] == Any;
        }
    }
}
