using System.IdentityModel.Tokens.Jwt;
using System.Text;
using KoreApiKit.Campaigns.Stub;
using Microsoft.IdentityModel.Tokens;

namespace KoreApiKit.Contracts.Tests.Stub;

/// <summary>Tokens as a client makes them, good and bad.</summary>
internal static class Tokens
{
    private static readonly KoreStubOptions Defaults = new();

    public static string Good { get; } = Make();

    public static Dictionary<string, object> Claims => new() { ["sub"] = "1234567890", ["appId"] = Defaults.ClientId };

    public static string Make(
        Dictionary<string, object>? claims = null, string? secret = null, string algorithm = SecurityAlgorithms.HmacSha256)
    {
        byte[] key = Encoding.UTF8.GetBytes(secret ?? Defaults.ClientSecret);
        // The library wants keys as long as the digest; HMAC itself fills a shorter one with zeros.
        Array.Resize(ref key, Math.Max(key.Length, 64));
        return Write(claims, new SigningCredentials(new SymmetricSecurityKey(key), algorithm));
    }

    public static string Unsigned() => Write(null, null);

    public static string SignedBy(SecurityKey key, string algorithm) => Write(null, new SigningCredentials(key, algorithm));

    private static string Write(Dictionary<string, object>? claims, SigningCredentials? credentials)
    {
        var payload = new JwtPayload();
        foreach ((string name, object value) in claims ?? Claims)
        {
            payload[name] = value;
        }

        return new JwtSecurityTokenHandler().WriteToken(new JwtSecurityToken(new JwtHeader(credentials), payload));
    }
}
