using System.Net.Http.Headers;

namespace KoreApiKit.Headers;

/// <summary>Finds headers without parsing them.</summary>
internal static class HeaderLookup
{
    /// <summary>The header's values joined by a comma; null when there is none.</summary>
    public static string? Find(HttpHeaders headers, HttpHeaders? contentHeaders, string name)
    {
        bool isFound = headers.NonValidated.TryGetValues(name, out HeaderStringValues values)
            || (contentHeaders?.NonValidated.TryGetValues(name, out values) ?? false);
        return isFound ? string.Join(", ", values) : null;
    }
}
