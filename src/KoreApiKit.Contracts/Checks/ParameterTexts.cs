using KoreApiKit.Spec.OpenApi;

namespace KoreApiKit.Contracts.Checks;

/// <summary>Finds what a request says of a parameter, by its place and style (OpenAPI 3.1.1, section 4.8.12).</summary>
internal static class ParameterTexts
{
    /// <summary>Gives the text of a parameter; null for a place that is not checked (3.2's <c>querystring</c>).</summary>
    public static ParameterText? Find(OpenApiParameter parameter, RequestData request, OperationMatch match) =>
        parameter.Place switch
        {
            ParameterPlace.Path => InPath(parameter, match),
            ParameterPlace.Query => InQuery(parameter, request.Query),
            ParameterPlace.Header => ParameterText.Of(request.Headers.Values(parameter.Name, StringComparison.OrdinalIgnoreCase)),
            ParameterPlace.Cookie => InQuery(parameter, Cookies(request.Headers)),
            _ => null,
        };

    private static ParameterText InPath(OpenApiParameter parameter, OperationMatch match)
    {
        if (!match.PathParameters.TryGetValue(parameter.Name, out string? text))
        {
            return ParameterText.Of([]);
        }

        string prefix = parameter.Style switch
        {
            "label" => ".",
            "matrix" => $";{parameter.Name}=",
            _ => "",
        };
        bool isExplodedMatrix = parameter is { Style: "matrix", Explode: true };
        IReadOnlyList<string> values = isExplodedMatrix
            ? [.. text.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(value => WithoutPrefix(value, prefix[1..]))]
            : [WithoutPrefix(text, prefix)];
        return new ParameterText(values, [], IsEncoded: true);
    }

    private static ParameterText InQuery(OpenApiParameter parameter, IReadOnlyList<NameValue> pairs)
    {
        if (parameter.Style == "deepObject")
        {
            string start = parameter.Name + "[";
            return new ParameterText([], [.. pairs
                .Where(pair => pair.Name.StartsWith(start, StringComparison.Ordinal) && pair.Name.EndsWith(']'))
                .Select(pair => pair with { Name = pair.Name[start.Length..^1] })]);
        }

        List<string> values = pairs.Values(parameter.Name, StringComparison.Ordinal);
        bool mayBeSpread = values.Count == 0 && parameter is { Style: "form", Explode: true, Schema: not null };
        return mayBeSpread
            ? new ParameterText([], [.. pairs.Where(pair => SchemaParts.Property(parameter.Schema!, pair.Name) is not null)])
            : ParameterText.Of(values);
    }

    private static List<NameValue> Cookies(IReadOnlyList<NameValue> headers) =>
    [
        .. headers.Values("Cookie", StringComparison.OrdinalIgnoreCase)
            .SelectMany(header => header.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            .Select(cookie => cookie.Split('=', 2))
            .Select(parts => new NameValue(parts[0], parts.Length > 1 ? parts[1] : "")),
    ];

    private static string WithoutPrefix(string text, string prefix) =>
        text.StartsWith(prefix, StringComparison.Ordinal) ? text[prefix.Length..] : text;
}
