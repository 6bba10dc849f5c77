namespace KoreApiKit.Http;

/// <summary>Where a credential travels (OpenAPI 3.1, 4.8.27).</summary>
public enum CredentialPlace
{
    /// <summary>A header whose value is the credential.</summary>
    Header,

    /// <summary>The Authorization header: scheme, space, credential (RFC 9110, 11.6.2).</summary>
    Authorization,

    /// <summary>A query parameter.</summary>
    Query,

    /// <summary>A cookie.</summary>
    Cookie,
}

/// <summary>A security scheme of the specification.</summary>
/// <param name="Option">The property of the client's options that provides the credential.</param>
/// <param name="Place">Where the credential travels.</param>
/// <param name="Name">The name of the header, query parameter or cookie; for Authorization the scheme, such as <c>Bearer</c>.</param>
public sealed record SecurityScheme(string Option, CredentialPlace Place, string Name);

/// <summary>Schemes whose credentials are sent together (OpenAPI 3.1, 4.8.30).</summary>
public sealed class SecurityRequirement
{
    /// <summary>Makes a requirement.</summary>
    /// <param name="schemes">The schemes; none where a call without credentials is allowed.</param>
    public SecurityRequirement(params SecurityScheme[] schemes) => Schemes = schemes;

    /// <summary>The schemes.</summary>
    public IReadOnlyList<SecurityScheme> Schemes { get; }
}
