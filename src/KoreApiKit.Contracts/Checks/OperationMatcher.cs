using KoreApiKit.Spec.OpenApi;

namespace KoreApiKit.Contracts.Checks;

/// <summary>What a method and a path name. There is an operation only for <see cref="RequestMatch.Operation"/>.</summary>
/// <param name="PathParameters">The values of the path's parameters, still percent-encoded.</param>
internal sealed record OperationMatch(
    RequestMatch Kind, OpenApiOperation? Operation, IReadOnlyDictionary<string, string> PathParameters)
{
    public static OperationMatch None { get; } = new(RequestMatch.None, null, new Dictionary<string, string>());

    public static OperationMatch OtherMethod { get; } = None with { Kind = RequestMatch.OtherMethod };
}

/// <summary>
/// Finds the operation of a path. A path without parameters wins over one with them, whatever the method (OpenAPI 3.1.1,
/// section 4.8.8.2). Paths stand below those of the servers.
/// </summary>
internal sealed class OperationMatcher
{
    private readonly Route[] _routes;

    public OperationMatcher(OpenApiDocument document) =>
        _routes =
        [
            .. document.Operations
                .SelectMany(operation => Route
                    .BasePaths(operation.Servers.IsEmpty ? document.Servers : operation.Servers)
                    .Select(basePath => new Route(operation, basePath)))
                .OrderBy(route => route.ParameterCount),
        ];

    /// <summary>All operations of a method in upper case that a percent-encoded path fits, the most concrete first.</summary>
    public IEnumerable<OperationMatch> FindAll(string method, string path)
    {
        string[] segments = Route.Split(path);
        foreach (Route route in _routes.Where(route => route.Operation.Method == method))
        {
            if (route.Match(segments) is { } parameters)
            {
                yield return new OperationMatch(RequestMatch.Operation, route.Operation, parameters);
            }
        }
    }

    /// <summary>Gives the operation of a method in upper case and a percent-encoded path.</summary>
    public OperationMatch Find(string method, string path)
    {
        string[] segments = Route.Split(path);
        int? parameterCount = null;
        foreach (Route route in _routes)
        {
            if (parameterCount < route.ParameterCount)
            {
                break;
            }

            if (route.Match(segments) is not { } parameters)
            {
                continue;
            }

            if (route.Operation.Method == method)
            {
                return new OperationMatch(RequestMatch.Operation, route.Operation, parameters);
            }

            parameterCount = route.ParameterCount;
        }

        return parameterCount is null ? OperationMatch.None : OperationMatch.OtherMethod;
    }
}
