using System.Collections.ObjectModel;
using System.IdentityModel.Tokens.Jwt;

namespace KoreApiKit.Campaigns.Authentication;

/// <summary>Writes and signs tokens with the claims that Kore.ai reads. Keeps a copy of the options, and owns the key.</summary>
/// <param name="options">What the token says, checked.</param>
/// <param name="key">Signs it.</param>
/// <param name="furtherClaims">What else it says, by names other than those of its own claims; null for nothing.</param>
internal sealed class KoreTokenSigner(
    KoreJwtOptions options, SigningKey key, IReadOnlyDictionary<string, object>? furtherClaims = null) : ITokenSigner
{
    /// <summary>The claim with the client id. Kore.ai refuses other spellings.</summary>
    internal const string AppIdClaim = "appId";

    private readonly JwtSecurityTokenHandler _writer = new();
    private readonly string _clientId = options.ClientId;
    private readonly string _subject = options.Subject ?? options.ClientId;
    private readonly long _lifetimeSeconds = (long)options.TokenLifetime.TotalSeconds;
    private readonly bool _includeJwtId = options.IncludeJwtId;
    private readonly bool _includeIssuer = options.IncludeIssuer;

    public SignedToken Sign(DateTimeOffset now)
    {
        long issuedAt = now.ToUnixTimeSeconds();
        long expiresAt = issuedAt + _lifetimeSeconds;
        JwtPayload claims = new()
        {
            [JwtRegisteredClaimNames.Sub] = _subject,
            [AppIdClaim] = _clientId,
            [JwtRegisteredClaimNames.Iat] = issuedAt,
            [JwtRegisteredClaimNames.Exp] = expiresAt,
        };
        if (_includeJwtId)
        {
            claims[JwtRegisteredClaimNames.Jti] = Guid.NewGuid().ToString("N");
        }

        if (_includeIssuer)
        {
            claims[JwtRegisteredClaimNames.Iss] = _clientId;
        }

        foreach ((string name, object claim) in furtherClaims ?? ReadOnlyDictionary<string, object>.Empty)
        {
            claims.Add(name, claim);
        }

        string value = _writer.WriteToken(new JwtSecurityToken(new JwtHeader(key.Credentials), claims));
        return new SignedToken(
            value,
            DateTimeOffset.FromUnixTimeSeconds(issuedAt),
            DateTimeOffset.FromUnixTimeSeconds(expiresAt));
    }

    public void Dispose() => key.Dispose();
}
