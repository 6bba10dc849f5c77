namespace KoreApiKit.Campaigns.Authentication;

/// <summary>How a token is signed (RFC 7518, section 3.1). The JWT app in the Kore.ai console must name the same one.</summary>
public enum KoreJwtAlgorithm
{
    /// <summary>HMAC with SHA-256, keyed with the client secret. What Kore.ai documents for its APIs.</summary>
    HS256,

    /// <summary>HMAC with SHA-512, keyed with the client secret.</summary>
    HS512,

    /// <summary>RSA PKCS #1 v1.5 with SHA-256, signed with the private key.</summary>
    RS256,

    /// <summary>RSA PKCS #1 v1.5 with SHA-512, signed with the private key.</summary>
    RS512,
}
