using KoreApiKit.Spec.OpenApi;

namespace KoreApiKit.Contracts.Checks;

/// <summary>Compares media types and ranges: the most specific entry wins (OpenAPI 3.1.1, section 4.8.13).</summary>
internal static class MediaTypes
{
    public static OpenApiMediaType? Find(IReadOnlyList<OpenApiMediaType> content, string name) =>
        content
            .Where(entry => Matches(NameOf(entry.Name), name))
            .OrderBy(entry => entry.Name.Count(character => character == '*'))
            .FirstOrDefault();

    /// <summary>A media type without its parameters.</summary>
    public static string NameOf(string mediaType) => mediaType.Split(';')[0].Trim();

    /// <summary>The parameter <c>charset</c> of a media type, or null.</summary>
    public static string? CharsetOf(string mediaType) => ParameterOf(mediaType, "charset");

    /// <summary>A parameter of a media type, or of another header that is written so, or null.</summary>
    public static string? ParameterOf(string mediaType, string name) =>
        mediaType.Split(';').Skip(1)
            .Select(parameter => parameter.Split('=', 2, StringSplitOptions.TrimEntries))
            .FirstOrDefault(parameter => parameter.Length == 2 && parameter[0].Equals(name, StringComparison.OrdinalIgnoreCase))
            ?[1].Trim('"');

    public static bool IsForm(string name) => name.Equals("application/x-www-form-urlencoded", StringComparison.OrdinalIgnoreCase);

    public static bool IsMultipartForm(string name) => name.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase);

    public static bool IsXml(string name) =>
        name.EndsWith("/xml", StringComparison.OrdinalIgnoreCase) || name.EndsWith("+xml", StringComparison.OrdinalIgnoreCase);

    public static bool IsJson(string name) =>
        name.Equals("application/json", StringComparison.OrdinalIgnoreCase) || name.EndsWith("+json", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a media type without parameters is in a range such as <c>text/*</c>.</summary>
    public static bool Matches(string range, string name)
    {
        if (name.Length == 0)
        {
            return false;
        }

        if (range == "*/*" || range.Equals(name, StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        return range.EndsWith("/*", StringComparison.Ordinal)
            && name.StartsWith(range[..^1], StringComparison.OrdinalIgnoreCase);
    }
}
