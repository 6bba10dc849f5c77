using KoreApiKit.Spec.OpenApi;

namespace KoreApiKit.Contracts.Checks;

/// <summary>The path of an operation below one of its servers, taken apart.</summary>
internal sealed class Route(OpenApiOperation operation, string basePath)
{
    private readonly SegmentPattern[] _segments = [.. Split(basePath + operation.Path).Select(segment => new SegmentPattern(segment))];

    public OpenApiOperation Operation => operation;

    /// <summary>How many segments have parameters: the fewer, the more concrete.</summary>
    public int ParameterCount => _segments.Count(segment => segment.HasParameters);

    /// <summary>The parameters of a path that fits, still percent-encoded; null where it does not fit.</summary>
    public Dictionary<string, string>? Match(string[] segments)
    {
        if (_segments.Length != segments.Length)
        {
            return null;
        }

        var parameters = new Dictionary<string, string>(StringComparer.Ordinal);
        for (int i = 0; i < segments.Length; i++)
        {
            if (!_segments[i].TryMatch(segments[i], parameters))
            {
                return null;
            }
        }

        return parameters;
    }

    /// <summary>The segments behind the leading slash. A slash at the end is an empty last segment, and so makes another path.</summary>
    public static string[] Split(string path) => (path.StartsWith('/') ? path[1..] : path).Split('/');

    /// <summary>The paths of servers, without a slash at the end; variables have their defaults.</summary>
    public static IEnumerable<string> BasePaths(IEnumerable<OpenApiServer> servers) =>
        servers.Select(BasePath).DefaultIfEmpty("").Distinct(StringComparer.Ordinal);

    private static string BasePath(OpenApiServer server)
    {
        string url = server.Url;
        foreach (OpenApiServerVariable variable in server.Variables)
        {
            url = url.Replace("{" + variable.Name + "}", variable.Default, StringComparison.Ordinal);
        }

        int authority = url.IndexOf("//", StringComparison.Ordinal);
        int slash = authority < 0 ? 0 : url.IndexOf('/', authority + 2);
        if (slash < 0 || !url[slash..].StartsWith('/'))
        {
            return "";
        }

        int end = url.IndexOfAny(['?', '#'], slash);
        return (end < 0 ? url[slash..] : url[slash..end]).TrimEnd('/');
    }
}
