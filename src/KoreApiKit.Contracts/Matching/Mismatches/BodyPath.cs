using System.Collections;
using System.Globalization;
using System.Text;
using KoreApiKit.Contracts.Pacts.Rules;

namespace KoreApiKit.Contracts.Matching.Mismatches;

/// <summary>A way from the root of a body to one of its values.</summary>
internal sealed class BodyPath : IReadOnlyList<PathSegment>
{
    private readonly PathSegment[] _segments;

    private BodyPath(PathSegment[] segments) => _segments = segments;

    /// <summary>The whole body.</summary>
    public static BodyPath Root { get; } = new([]);

    public int Count => _segments.Length;

    public PathSegment this[int index] => _segments[index];

    /// <summary>The way to a member. A name of digits alone counts as an index, as path expressions cannot tell them apart.</summary>
    public BodyPath Member(string name) =>
        int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out int index) ? Element(index) : Append(PathSegment.Member(name));

    /// <summary>The way to an item.</summary>
    public BodyPath Element(int index) => Append(PathSegment.Item(index));

    public IEnumerator<PathSegment> GetEnumerator() => ((IEnumerable<PathSegment>)_segments).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Gives the path expression; names that are no identifiers stand in quotes.</summary>
    public override string ToString()
    {
        var text = new StringBuilder("$");
        foreach (PathSegment segment in _segments)
        {
            _ = segment switch
            {
                { IsIndex: true } => text.Append(CultureInfo.InvariantCulture, $"[{segment.Index}]"),
                { Name: { } name } when IsIdentifier(name) => text.Append('.').Append(name),
                _ => text.Append("['").Append(Escape(segment.Name!)).Append("']"),
            };
        }

        return text.ToString();
    }

    private static bool IsIdentifier(string name) =>
        name.Length > 0 && !char.IsAsciiDigit(name[0]) && name.All(static character => char.IsAsciiLetterOrDigit(character) || character == '_');

    private static string Escape(string name) =>
        name.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "\\'", StringComparison.Ordinal);

    private BodyPath Append(PathSegment segment) => new([.. _segments, segment]);
}
