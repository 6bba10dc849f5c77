namespace KoreApiKit.Spec.OpenApi;

/// <summary>Styles of parameters and their defaults (OpenAPI 3.1.1, section 4.8.12.2).</summary>
internal static class ParameterStyles
{
    private static readonly HashSet<string> Known = new(StringComparer.Ordinal)
    {
        "simple", "label", "matrix", "form", "spaceDelimited", "pipeDelimited", "deepObject", "cookie",
    };

    public static bool IsKnown(string style) => Known.Contains(style);

    public static string DefaultOf(ParameterPlace place) =>
        place is ParameterPlace.Path or ParameterPlace.Header ? "simple" : "form";

    public static bool ExplodesByDefault(string style) => style is "form" or "cookie";

    public static ParameterPlace? PlaceOf(string text) => text switch
    {
        "path" => ParameterPlace.Path,
        "query" => ParameterPlace.Query,
        "header" => ParameterPlace.Header,
        "cookie" => ParameterPlace.Cookie,
        "querystring" => ParameterPlace.QueryString,
        _ => null,
    };
}
