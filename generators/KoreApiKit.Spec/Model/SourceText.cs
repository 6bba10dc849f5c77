using KoreApiKit.Spec.Schemas;

namespace KoreApiKit.Spec.Model;

/// <summary>Writes where something stands in the spec: the file relative to the document's folder, <c>#</c>, and the JSON Pointer.</summary>
internal sealed class SourceText(string documentPath)
{
    private readonly string[] _folder = Segments(documentPath, dropLast: true);
    private readonly Dictionary<string, string> _relative = new(StringComparer.Ordinal);

    public string Of(JsonSchema schema) => Of(schema.DocumentPath, schema.Pointer);

    /// <summary>The place of a pointer in the document itself.</summary>
    public string OfDocument(string pointer) => Of(documentPath, pointer);

    private string Of(string path, string pointer)
    {
        if (!_relative.TryGetValue(path, out string? relative))
        {
            relative = Relative(path);
            _relative.Add(path, relative);
        }

        return relative + "#" + pointer;
    }

    private string Relative(string path)
    {
        string[] segments = Segments(path, dropLast: false);
        int common = 0;
        while (common < _folder.Length && common < segments.Length - 1 && _folder[common] == segments[common])
        {
            common++;
        }

        // Files that share no folder at all (another drive or host) are told by their name alone.
        IEnumerable<string> relative = common == 0 && _folder.Length > 0
            ? [segments[segments.Length - 1]]
            : Enumerable.Repeat("..", _folder.Length - common).Concat(segments.Skip(common));
        return string.Join("/", relative);
    }

    private static string[] Segments(string path, bool dropLast)
    {
        string[] segments = path.Replace('\\', '/').Split('/');
        return dropLast ? [.. segments.Take(segments.Length - 1)] : segments;
    }
}
