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
/// section 4.8.8.2). Paths stand below those of the servers. Operations that share a path and a method, by keys that differ in
/// their fragments, are told apart by the query parameters and headers that they fix.
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

    /// <summary>
    /// All operations of a method in upper case that a percent-encoded path fits, the most concrete first; of those that share
    /// a path the ones first whose fixed query parameters and headers the request has.
    /// </summary>
    public IEnumerable<OperationMatch> FindAll(string method, string path, IReadOnlyList<NameValue> query, IReadOnlyList<NameValue> headers) =>
        Fitting(path).Where(fit => fit.Route.Operation.Method == method).OrderBy(fit => Rank(fit, query, headers)).Select(Match);

    /// <summary>Gives the operation of a method in upper case, a percent-encoded path, a query and headers.</summary>
    public OperationMatch Find(string method, string path, IReadOnlyList<NameValue> query, IReadOnlyList<NameValue> headers)
    {
        List<FittingRoute> fitting = [.. Fitting(path)];
        if (fitting.Count == 0)
        {
            return OperationMatch.None;
        }

        int least = fitting[0].Route.ParameterCount;
        return fitting
            .Where(fit => fit.Route.ParameterCount == least && fit.Route.Operation.Method == method)
            .OrderBy(fit => Rank(fit, query, headers))
            .Select(Match)
            .FirstOrDefault(OperationMatch.OtherMethod);
    }

    private IEnumerable<FittingRoute> Fitting(string path)
    {
        string[] segments = Route.Split(path);
        return
            from route in _routes
            let parameters = route.Match(segments)
            where parameters is not null
            select new FittingRoute(route, parameters);
    }

    // Sorting is stable: operations of one rank stay in the order of the document.
    private static (int ParameterCount, bool IsAnother) Rank(FittingRoute fit, IReadOnlyList<NameValue> query, IReadOnlyList<NameValue> headers) =>
        (fit.Route.ParameterCount, !fit.Route.HasFixedValues(query, headers));

    private static OperationMatch Match(FittingRoute fit) => new(RequestMatch.Operation, fit.Route.Operation, fit.Parameters);

    private readonly record struct FittingRoute(Route Route, Dictionary<string, string> Parameters);
}
