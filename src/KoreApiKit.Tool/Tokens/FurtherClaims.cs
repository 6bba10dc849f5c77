using System.IdentityModel.Tokens.Jwt;
using System.Text.Json;
using KoreApiKit.Campaigns.Authentication;

namespace KoreApiKit.Tool.Tokens;

/// <summary>Claims that a command line adds: <c>name=text</c>, or <c>name:=JSON</c> for what is no text.</summary>
internal static class FurtherClaims
{
    // Claims by which the tool itself says something, and the options that change them.
    private static readonly Dictionary<string, string> Taken = new(StringComparer.Ordinal)
    {
        [KoreTokenSigner.AppIdClaim] = "--client-id",
        [JwtRegisteredClaimNames.Sub] = "--subject",
        [JwtRegisteredClaimNames.Iat] = "the clock",
        [JwtRegisteredClaimNames.Exp] = "--lifetime",
        [JwtRegisteredClaimNames.Jti] = "--no-jti",
        [JwtRegisteredClaimNames.Iss] = "--issuer",
    };

    /// <exception cref="ToolException">A claim has no name, no value, is given twice, or is one that an option is for.</exception>
    public static IReadOnlyDictionary<string, object> Read(IEnumerable<string> texts)
    {
        var claims = new Dictionary<string, object>(StringComparer.Ordinal);
        foreach (string text in texts)
        {
            (string name, object value) = Split(text);
            if (Taken.TryGetValue(name, out string? option))
            {
                throw new ToolException($"the claim '{name}' is set by {option}, not by --claim");
            }

            if (!claims.TryAdd(name, value))
            {
                throw new ToolException($"the claim '{name}' is given twice");
            }
        }

        return claims;
    }

    private static (string Name, object Value) Split(string text)
    {
        int equals = text.IndexOf('=', StringComparison.Ordinal);
        bool isJson = equals > 0 && text[equals - 1] == ':';
        string name = equals < 0 ? "" : text[..(isJson ? equals - 1 : equals)];
        return name.Length == 0
            ? throw new ToolException("a value of --claim has no name; use NAME=TEXT, or NAME:=JSON")
            : (name, isJson ? Json(name, text[(equals + 1)..]) : text[(equals + 1)..]);
    }

    private static JsonElement Json(string name, string text)
    {
        try
        {
            return JsonElement.Parse(text, new JsonDocumentOptions { AllowDuplicateProperties = false });
        }
        catch (JsonException exception)
        {
            throw new ToolException($"the claim '{name}' has no JSON behind ':='; a text stands behind '='", exception);
        }
    }
}
