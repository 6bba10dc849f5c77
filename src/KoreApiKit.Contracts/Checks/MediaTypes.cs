using KoreApiKit.Spec.OpenApi;

namespace KoreApiKit.Contracts.Checks;

/// <summary>Compares media types and ranges: the most specific entry wins (OpenAPI 3.1, Request Body Object).</summary>
internal static class MediaTypes
{
    public static OpenApiMediaType? Find(IReadOnlyList<OpenApiMediaType> content, string name) =>
        content
            .Where(entry => Matches(entry.Name, name))
            .OrderBy(entry => entry.Name.Count(character => character == '*'))
            .FirstOrDefault();

    public static bool IsJson(string name) =>
        name.Equals("application/json", StringComparison.OrdinalIgnoreCase) || name.EndsWith("+json", StringComparison.OrdinalIgnoreCase);

    private static bool Matches(string range, string name)
    {
        range = range.Split(';')[0].Trim();
        if (range == "*/*" || range.Equals(name, StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        return range.EndsWith("/*", StringComparison.Ordinal)
            && name.StartsWith(range[..^1], StringComparison.OrdinalIgnoreCase);
    }
}
