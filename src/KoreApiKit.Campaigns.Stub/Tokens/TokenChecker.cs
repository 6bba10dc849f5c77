using System.IdentityModel.Tokens.Jwt;
using System.Security.Cryptography;
using System.Text;
using Microsoft.IdentityModel.Tokens;

namespace KoreApiKit.Campaigns.Stub.Tokens;

/// <summary>What a check of a token gave.</summary>
internal enum TokenVerdict
{
    Accepted,

    /// <summary>There is no token, or it is signed or claimed wrongly.</summary>
    WrongCredentials,

    /// <summary>The value is no token at all.</summary>
    NotAToken,
}

/// <summary>Checks the token of header <c>auth</c>: its form, its signature, its claims <c>appId</c>, <c>sub</c> and, where it has one, <c>iss</c>, and its times.</summary>
internal sealed class TokenChecker
{
    private const string AppIdClaim = "appId";
    private const int LibraryMinimumBytes = 64;

    private readonly JwtSecurityTokenHandler _handler = new() { MapInboundClaims = false };
    private readonly TokenValidationParameters _parameters;
    private readonly byte[] _clientId;
    private readonly bool _requiresJwtId;

    public TokenChecker(KoreStubOptions options)
    {
        byte[] key = Encoding.UTF8.GetBytes(options.ClientSecret);
        if (key.Length < LibraryMinimumBytes)
        {
            // The library insists on long keys; HMAC fills a short one with zero bytes itself (RFC 2104, section 2).
            Array.Resize(ref key, LibraryMinimumBytes);
        }

        _clientId = Encoding.UTF8.GetBytes(options.ClientId);
        _requiresJwtId = options.RequireJwtId;
        _parameters = new TokenValidationParameters
        {
            IssuerSigningKey = new SymmetricSecurityKey(key),
            ValidAlgorithms = [SecurityAlgorithms.HmacSha256, SecurityAlgorithms.HmacSha512],
            ValidateIssuer = false,
            ValidateAudience = false,
            // The vendor documents neither; a token that carries them must keep them.
            RequireExpirationTime = false,
            LifetimeValidator = (notBefore, expires, _, _) => IsTimely(notBefore, expires, options.TimeProvider),
        };
    }

    public TokenVerdict Check(string? token)
    {
        if (string.IsNullOrEmpty(token))
        {
            return TokenVerdict.WrongCredentials;
        }

        if (!_handler.CanReadToken(token))
        {
            return TokenVerdict.NotAToken;
        }

        try
        {
            _handler.ValidateToken(token, _parameters, out SecurityToken validated);
            var claims = (JwtSecurityToken)validated;
            return claims.Payload.TryGetValue(AppIdClaim, out object? appId) && appId is string text && IsClientId(text)
                && !string.IsNullOrEmpty(claims.Subject)
                && (claims.Issuer is null || IsClientId(claims.Issuer))
                && !(_requiresJwtId && string.IsNullOrEmpty(claims.Id))
                ? TokenVerdict.Accepted
                : TokenVerdict.WrongCredentials;
        }
        catch (SecurityTokenException)
        {
            return TokenVerdict.WrongCredentials;
        }
        catch (ArgumentException)
        {
            return TokenVerdict.NotAToken;
        }
    }

    // In a time that tells nothing about the text. The library compares signatures so by itself.
    private bool IsClientId(string text) => CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(text), _clientId);

    private static bool IsTimely(DateTime? notBefore, DateTime? expires, TimeProvider timeProvider)
    {
        DateTime now = timeProvider.GetUtcNow().UtcDateTime;
        return (notBefore is null || notBefore <= now) && (expires is null || now < expires);
    }
}
