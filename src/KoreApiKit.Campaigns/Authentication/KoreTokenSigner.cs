using System.IdentityModel.Tokens.Jwt;

namespace KoreApiKit.Campaigns.Authentication;

/// <summary>Writes and signs tokens with the claims that Kore.ai reads. Keeps a copy of the options, and owns the key.</summary>
internal sealed class KoreTokenSigner(KoreJwtOptions options, SigningKey key) : ITokenSigner
{
    private const string AppIdClaim = "appId";

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

        string value = _writer.WriteToken(new JwtSecurityToken(new JwtHeader(key.Credentials), claims));
        return new SignedToken(
            value,
            DateTimeOffset.FromUnixTimeSeconds(issuedAt),
            DateTimeOffset.FromUnixTimeSeconds(expiresAt));
    }

    public void Dispose() => key.Dispose();
}
