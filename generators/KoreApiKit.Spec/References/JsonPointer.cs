using System.Diagnostics.CodeAnalysis;
using System.Text;
using KoreApiKit.Spec.Collections;

namespace KoreApiKit.Spec.References;

/// <summary>
/// A JSON Pointer (RFC 6901): the way from the root of a document to one of its nodes. The empty pointer is the root.
/// Segments are kept unescaped.
/// </summary>
internal readonly record struct JsonPointer(EquatableArray<string> Segments)
{
    /// <summary>The pointer to the whole document.</summary>
    public static JsonPointer Root => default;

    /// <summary>Parses a pointer as it stands in JSON: empty, or segments that each begin with <c>/</c> (RFC 6901, section 3).</summary>
    public static bool TryParse(string text, out JsonPointer pointer)
    {
        pointer = Root;
        if (text.Length == 0)
        {
            return true;
        }

        if (text[0] != '/')
        {
            return false;
        }

        string[] segments = text.Substring(1).Split('/');
        for (int i = 0; i < segments.Length; i++)
        {
            if (!TryUnescape(segments[i], out string? unescaped))
            {
                return false;
            }

            segments[i] = unescaped;
        }

        pointer = new JsonPointer(new EquatableArray<string>(segments));
        return true;
    }

    /// <summary>
    /// Parses a pointer in the fragment of a URI (RFC 6901, section 6), without its <c>#</c>: percent-encoding is
    /// taken off first, then <c>~0</c> and <c>~1</c>.
    /// </summary>
    public static bool TryParseFragment(string fragment, out JsonPointer pointer) =>
        TryParse(fragment.IndexOf('%') < 0 ? fragment : Uri.UnescapeDataString(fragment), out pointer);

    /// <summary>The pointer to a member of what this pointer points at.</summary>
    public JsonPointer Append(string segment) => new(new EquatableArray<string>([.. Segments, segment]));

    /// <summary>What <see cref="Escape"/> gives, as it was before.</summary>
    public static string Unescape(string segment) => segment.Replace("~1", "/").Replace("~0", "~");

    /// <summary>The pointer to the first <paramref name="count"/> segments of the way.</summary>
    public JsonPointer Take(int count) => new(new EquatableArray<string>(Segments.Take(count)));

    /// <summary>Writes one segment with <c>~</c> as <c>~0</c> and <c>/</c> as <c>~1</c>.</summary>
    public static string Escape(string segment) =>
        segment.IndexOf('~') < 0 && segment.IndexOf('/') < 0
            ? segment
            : segment.Replace("~", "~0").Replace("/", "~1");

    /// <summary>The pointer as a URI fragment with its <c>#</c>, percent-encoded where a fragment needs it.</summary>
    public string ToFragment()
    {
        var builder = new StringBuilder("#");
        foreach (string segment in Segments)
        {
            builder.Append('/').Append(Uri.EscapeDataString(Escape(segment)));
        }

        return builder.ToString();
    }

    /// <summary>The pointer as it stands in JSON.</summary>
    public override string ToString()
    {
        var builder = new StringBuilder();
        foreach (string segment in Segments)
        {
            builder.Append('/').Append(Escape(segment));
        }

        return builder.ToString();
    }

    private static bool TryUnescape(string segment, [NotNullWhen(true)] out string? unescaped)
    {
        unescaped = segment;
        int tilde = segment.IndexOf('~');
        if (tilde < 0)
        {
            return true;
        }

        for (; tilde >= 0; tilde = segment.IndexOf('~', tilde + 1))
        {
            if (tilde + 1 == segment.Length || segment[tilde + 1] is not ('0' or '1'))
            {
                unescaped = null;
                return false;
            }
        }

        // "~1" first: the other order would turn "~01" into "/" instead of "~1".
        unescaped = Unescape(segment);
        return true;
    }
}
