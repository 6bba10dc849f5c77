using KoreApiKit.Spec.OpenApi;

namespace KoreApiKit.Spec.Model;

/// <summary>The address of a server with its variables' defaults.</summary>
internal static class ServerAddress
{
    /// <summary>The absolute address, or null where the document gives none: callers have to say it then.</summary>
    public static string? Of(OpenApiServer? server) =>
        server is not null && Fill(server) is var address && IsAbsolute(address) ? address : null;

    /// <summary>The address of an operation's own server: absolute, or a path; null where it is neither.</summary>
    public static string? OfOperation(OpenApiServer server)
    {
        string address = Fill(server);
        bool isPath = address.StartsWith("/", StringComparison.Ordinal) && !address.StartsWith("//", StringComparison.Ordinal) && address.IndexOf('{') < 0;
        return isPath || IsAbsolute(address) ? address : null;
    }

    private static string Fill(OpenApiServer server) => server.Variables.Aggregate(
        server.Url, (url, variable) => url.Replace("{" + variable.Name + "}", variable.Default));

    private static bool IsAbsolute(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out Uri? uri) && uri.Scheme is "http" or "https" && address.IndexOf('{') < 0;
}
