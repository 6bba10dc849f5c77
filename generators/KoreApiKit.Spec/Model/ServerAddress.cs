using KoreApiKit.Spec.OpenApi;

namespace KoreApiKit.Spec.Model;

/// <summary>The address of a server with its variables' defaults.</summary>
internal static class ServerAddress
{
    /// <summary>The absolute address, or null where the document gives none: callers have to say it then.</summary>
    public static string? Of(OpenApiServer? server)
    {
        if (server is null)
        {
            return null;
        }

        string address = server.Variables.Aggregate(
            server.Url, (url, variable) => url.Replace("{" + variable.Name + "}", variable.Default));
        bool isAbsolute = Uri.TryCreate(address, UriKind.Absolute, out Uri? uri) && (uri.Scheme is "http" or "https");
        return isAbsolute && address.IndexOf('{') < 0 ? address : null;
    }
}
