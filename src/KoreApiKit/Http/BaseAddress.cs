namespace KoreApiKit.Http;

/// <summary>The address that all requests of a client lie below.</summary>
internal static class BaseAddress
{
    /// <summary>Checks an address that a caller gave.</summary>
    public static void Check(Uri address, string parameter)
    {
        ArgumentNullException.ThrowIfNull(address, parameter);
        if (Problem(address) is { } problem)
        {
            throw new ArgumentException(problem, parameter);
        }
    }

    /// <summary>The address of a client: that of its HttpClient, or the specification's first server.</summary>
    /// <exception cref="InvalidOperationException">There is neither, or it cannot be used.</exception>
    public static Uri Choose(HttpClient httpClient, string? defaultServer, string clientName)
    {
        if (httpClient.BaseAddress is { } given)
        {
            return Problem(given) is { } problem ? throw new InvalidOperationException($"HttpClient.BaseAddress: {problem}") : given;
        }

        return Uri.TryCreate(defaultServer, UriKind.Absolute, out Uri? server) && Problem(server) is null
            ? server
            : throw new InvalidOperationException(
                $"{clientName} does not know which server to call: set HttpClient.BaseAddress, for example to https://api.example.com/. "
                + (defaultServer is null ? "The specification names no server." : "The server that the specification names is no absolute http or https address."));
    }

    /// <summary>Whether requests can be sent to the address.</summary>
    public static bool IsUsable(Uri address) => Problem(address) is null;

    /// <summary>The start of all addresses: without a slash at its end, user, query or fragment.</summary>
    public static string Prefix(Uri address) =>
        address.GetComponents(UriComponents.SchemeAndServer | UriComponents.Path, UriFormat.UriEscaped).TrimEnd('/');

    /// <summary>Scheme, host and port, for messages.</summary>
    public static string Server(Uri address) => address.GetComponents(UriComponents.SchemeAndServer, UriFormat.UriEscaped);

    private static string? Problem(Uri address)
    {
        if (!address.IsAbsoluteUri || (address.Scheme != Uri.UriSchemeHttp && address.Scheme != Uri.UriSchemeHttps))
        {
            return "the base address must be an absolute http or https address, for example https://api.example.com/.";
        }

        return address.Query.Length > 0 || address.Fragment.Length > 0
            ? "the base address must have no query and no fragment, because paths are appended to it."
            : null;
    }
}
