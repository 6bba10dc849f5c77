using KoreApiKit.Spec.OpenApi;

namespace KoreApiKit.Contracts.Checks;

/// <summary>Finds the operation of a path. A path without parameters wins over one with (OpenAPI 3.1, section 4.8.8.2).</summary>
internal sealed class OperationMatcher
{
    private readonly (OpenApiOperation Operation, string[] Segments)[] _operations;

    public OperationMatcher(OpenApiDocument document) =>
        _operations =
        [
            .. document.Operations
                .Select(operation => (operation, operation.Path.Trim('/').Split('/')))
                .OrderBy(entry => entry.Item2.Count(segment => segment.Contains('{', StringComparison.Ordinal))),
        ];

    /// <summary>Gives the operation and its path parameters; <see cref="RequestMatch.OtherMethod"/> comes without an operation.</summary>
    public (RequestMatch Match, OpenApiOperation? Operation, Dictionary<string, string> PathParameters) Find(string method, string path)
    {
        string[] segments = path.Trim('/').Split('/');
        var match = RequestMatch.None;
        foreach ((OpenApiOperation operation, string[] template) in _operations)
        {
            if (Match(template, segments) is not { } parameters)
            {
                continue;
            }

            if (operation.Method == method)
            {
                return (RequestMatch.Operation, operation, parameters);
            }

            match = RequestMatch.OtherMethod;
        }

        return (match, null, []);
    }

    private static Dictionary<string, string>? Match(string[] template, string[] segments)
    {
        if (template.Length != segments.Length)
        {
            return null;
        }

        var parameters = new Dictionary<string, string>(StringComparer.Ordinal);
        for (int i = 0; i < template.Length; i++)
        {
            if (!MatchSegment(template[i], segments[i], parameters))
            {
                return null;
            }
        }

        return parameters;
    }

    /// <summary>A segment of a template may hold text before, between and after its parameters.</summary>
    private static bool MatchSegment(string template, string segment, Dictionary<string, string> parameters)
    {
        int position = 0;
        int index = 0;
        while (index < template.Length)
        {
            int open = template.IndexOf('{', index);
            string text = open < 0 ? template[index..] : template[index..open];
            if (!segment.AsSpan(position).StartsWith(text, StringComparison.Ordinal))
            {
                return false;
            }

            position += text.Length;
            int close = open < 0 ? -1 : template.IndexOf('}', open);
            if (close < 0)
            {
                return position == segment.Length;
            }

            index = close + 1;
            int nextOpen = template.IndexOf('{', index);
            string following = nextOpen < 0 ? template[index..] : template[index..nextOpen];
            int end = following.Length == 0 ? segment.Length : segment.IndexOf(following, position, StringComparison.Ordinal);
            if (end <= position)
            {
                return false;
            }

            parameters[template[(open + 1)..close]] = Uri.UnescapeDataString(segment[position..end]);
            position = end;
        }

        return position == segment.Length;
    }
}
