using KoreApiKit.Contracts.Checks;
using KoreApiKit.Contracts.Pacts;
using KoreApiKit.Spec.OpenApi;
using KoreApiKit.Spec.Schemas.Validation;

namespace KoreApiKit.Contracts.Comparison;

/// <summary>What a request's method, path and query name.</summary>
/// <param name="LacksBasePath">Whether the operation was found only without the paths of the servers.</param>
internal sealed record FoundOperation(OperationMatch Match, bool LacksBasePath);

/// <summary>
/// Finds the operation of a request. Where several templates fit, the most concrete counts whose parameters take the values.
/// A path without that of the server is understood too.
/// </summary>
internal sealed class OperationSearch
{
    private readonly OperationMatcher _matcher;
    private readonly Lazy<OperationMatcher> _withoutServers;
    private readonly ParameterValues _values;

    public OperationSearch(OpenApiDocument document, SchemaValidator validator)
    {
        _matcher = new OperationMatcher(document);
        _withoutServers = new Lazy<OperationMatcher>(() => new OperationMatcher(document with
        {
            Servers = [],
            Operations = [.. document.Operations.Select(operation => operation with { Servers = [] })],
        }));
        _values = new ParameterValues(validator);
    }

    /// <summary>The operation of a request; its kind tells where there is none.</summary>
    public FoundOperation Find(PactRequest request) => Find(request.Method.Text, request.Path.Text, PairsOf(request.Query), PairsOf(request.Headers));

    /// <summary>Headers or query parameters, one by one.</summary>
    public static NameValue[] PairsOf(IEnumerable<PactValues> values) =>
        [.. values.SelectMany(value => value.Values.Select(text => new NameValue(value.Name, text.Text)))];

    private FoundOperation Find(string method, string path, IReadOnlyList<NameValue> query, IReadOnlyList<NameValue> headers)
    {
        if (Best(_matcher, method, path, query, headers) is { } match)
        {
            return new FoundOperation(match, false);
        }

        if (Best(_withoutServers.Value, method, path, query, headers) is { } without)
        {
            return new FoundOperation(without, true);
        }

        OperationMatch other = _matcher.Find(method, path, query, headers);
        return new FoundOperation(other.Kind == RequestMatch.None ? _withoutServers.Value.Find(method, path, query, headers) : other, false);
    }

    /// <summary>Whether a request with another path would still be one of an operation, with values that its parameters take.</summary>
    public bool IsPathOf(OpenApiOperation operation, PactRequest request, string path) =>
        Find(operation.Method, path, PairsOf(request.Query), PairsOf(request.Headers)).Match is { Operation: { } found } match
        && ReferenceEquals(found.Node, operation.Node)
        && TakesItsParameters(match);

    private OperationMatch? Best(OperationMatcher matcher, string method, string path, IReadOnlyList<NameValue> query, IReadOnlyList<NameValue> headers)
    {
        OperationMatch[] matches = [.. matcher.FindAll(method, path, query, headers)];
        return matches.FirstOrDefault(TakesItsParameters) ?? matches.FirstOrDefault();
    }

    private bool TakesItsParameters(OperationMatch match) =>
        match.Operation!.Parameters
            .Where(parameter => parameter is { Place: ParameterPlace.Path, Schema: not null })
            .All(parameter =>
                ParameterTexts.Find(parameter, EmptyRequest, match) is not { IsAbsent: false } text
                || _values.Check(parameter, parameter.Schema!, text, ValidationDirection.Request).Count == 0);

    private static RequestData EmptyRequest { get; } = new("GET", "/", [], [], default);
}
