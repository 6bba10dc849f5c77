using KoreApiKit.Contracts.Checks;
using KoreApiKit.Mock.Answers;
using KoreApiKit.Spec.References;

namespace KoreApiKit.Mock.Documents;

/// <summary>An operation and the document that it stands in.</summary>
internal sealed record FoundOperation(MockedDocument Document, OperationMatch Match);

/// <summary>The documents that are served, at one time. Of two that have the same path the first answers.</summary>
internal sealed class DocumentSet(IReadOnlyList<MockedDocument> documents)
{
    private const int MostPathsTold = 20;

    public IReadOnlyList<MockedDocument> Documents => documents;

    /// <summary>The operation of a request, or null. HEAD is answered as GET where it has no operation (RFC 9110, section 9.3.2).</summary>
    public FoundOperation? Find(RequestData request) =>
        Find(request.Method, request) ?? (request.Method == "HEAD" ? Find("GET", request) : null);

    /// <summary>The methods that a path has, in the order of the document; none where the path is unknown.</summary>
    public IReadOnlyList<string> Methods(string path)
    {
        string[] declared =
        [
            .. documents.SelectMany(document => document.Document.Operations).Select(operation => operation.Method)
                .Distinct(StringComparer.Ordinal)
                .Where(method => Find(method, new RequestData(method, path, [], [], default)) is not null),
        ];
        return declared.Length == 0 ? [] : [.. declared.Append(declared.Contains("GET") ? "HEAD" : "OPTIONS").Append("OPTIONS").Distinct()];
    }

    /// <summary>Why there is no operation for a request: no such path, or not with this method.</summary>
    public Problem Missing(string method, string path)
    {
        IReadOnlyList<string> methods = Methods(path);
        if (methods.Count > 0)
        {
            return new Problem(405, "method-unknown", "The path does not have this method", $"{path} has no {method}; it has {string.Join(", ", methods)}.")
            {
                Available = methods,
                Headers = [new NameValue("Allow", string.Join(", ", methods))],
            };
        }

        string[] paths = [.. documents.SelectMany(document => document.Paths).Distinct(StringComparer.Ordinal)];
        return new Problem(404, "path-unknown", "The document has no such path", $"No path fits {path}{Hint(path, paths)} {Count(paths)}")
        {
            Available = [.. paths.Take(MostPathsTold)],
        };
    }

    private FoundOperation? Find(string method, RequestData request)
    {
        foreach (MockedDocument document in documents)
        {
            OperationMatch match = document.Matcher.Find(method, request.Path, request.Query, request.Headers);
            if (match.Operation is not null)
            {
                return new FoundOperation(document, match);
            }
        }

        return null;
    }

    // The commonest mistake is to forget the path of the server.
    private string Hint(string path, string[] paths)
    {
        string? below = documents
            .SelectMany(document => document.Document.Operations.SelectMany(operation => Route.BasePaths(
                operation.Servers.IsEmpty ? document.Document.Servers : operation.Servers)))
            .Distinct(StringComparer.Ordinal)
            .FirstOrDefault(basePath => basePath.Length > 0 && Methods(basePath + path).Count > 0);
        return below is not null ? $", but {below}{path} is one: it stands below a server." : Suggestion.For(path, paths) is { Length: > 0 } suggestion ? suggestion : ".";
    }

    private static string Count(string[] paths) => paths.Length > MostPathsTold
        ? $"There are {paths.Length} paths; the first {MostPathsTold} are named."
        : "These are all paths that there are.";
}
