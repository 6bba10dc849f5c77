using KoreApiKit.Spec.OpenApi;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Contracts.Checks;

/// <summary>The path of an operation below one of its servers, taken apart.</summary>
internal sealed class Route(OpenApiOperation operation, string basePath)
{
    private readonly SegmentPattern[] _segments = [.. Split(basePath + operation.RequestPath).Select(segment => new SegmentPattern(segment))];

    private readonly NameValue[] _fixedQuery = [.. Fixed(operation, ParameterPlace.Query)];

    private readonly NameValue[] _fixedHeaders = [.. Fixed(operation, ParameterPlace.Header)];

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

    /// <summary>
    /// Whether a request has the values of the query parameters and headers that allow one value only. Operations that share a path
    /// and a method are told apart by these, and by a fragment in the keys of the document.
    /// </summary>
    public bool HasFixedValues(IReadOnlyList<NameValue> query, IReadOnlyList<NameValue> headers) =>
        _fixedQuery.All(query.Contains)
        && _fixedHeaders.All(header => headers.Values(header.Name, StringComparison.OrdinalIgnoreCase).Contains(header.Value));

    /// <summary>The segments behind the leading slash. A slash at the end is an empty last segment, and so makes another path.</summary>
    public static string[] Split(string path) => (path.StartsWith('/') ? path[1..] : path).Split('/');

    /// <summary>The paths of servers, without a slash at the end; variables have their defaults.</summary>
    public static IEnumerable<string> BasePaths(IEnumerable<OpenApiServer> servers) =>
        servers.Select(BasePath).DefaultIfEmpty("").Distinct(StringComparer.Ordinal);

    private static IEnumerable<NameValue> Fixed(OpenApiOperation operation, ParameterPlace place) =>
        from parameter in operation.Parameters
        where parameter.Place == place && parameter.Required
        let value = ((parameter.Schema?.Target ?? parameter.Schema)?.SingleValue as ScalarNode)?.Text
        where value is not null
        select new NameValue(parameter.Name, value);

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
