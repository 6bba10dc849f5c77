using System.Text.Json;
using KoreApiKit.Campaigns.Authentication;

namespace KoreApiKit.Tool.Tokens;

/// <summary>What a token says, and what is wrong with it.</summary>
/// <param name="Token">The token.</param>
/// <param name="Signature">What is known of its signature.</param>
/// <param name="Now">The time at which it was looked at.</param>
/// <param name="Problems">Why it is refused, one sentence each.</param>
/// <param name="Notes">What else there is to know, one sentence each.</param>
internal sealed record TokenInspection(
    CompactToken Token, SignatureState Signature, DateTimeOffset Now, IReadOnlyList<string> Problems, IReadOnlyList<string> Notes)
{
    private const string Unsigned = "none";

    /// <summary>Looks at a token.</summary>
    /// <param name="token">The token.</param>
    /// <param name="key">The key that it should be signed with; null to leave the signature unchecked.</param>
    /// <param name="keyAdvice">What to do where the key is missing.</param>
    /// <param name="now">The time.</param>
    /// <exception cref="ToolException">The key is none of the token's algorithm.</exception>
    public static TokenInspection Of(CompactToken token, TokenKey? key, string keyAdvice, DateTimeOffset now)
    {
        SignatureState signature = Check(token, key);
        return new TokenInspection(
            token,
            signature,
            now,
            [.. SignatureProblems(signature), .. TimeProblems(token.Claims, now), .. ClaimProblems(token.Claims)],
            [.. NotesOn(token, signature, key is null, keyAdvice, now)]);
    }

    private static SignatureState Check(CompactToken token, TokenKey? key)
    {
        if (token.Signature.IsEmpty || IsUnsigned(token.Algorithm))
        {
            return SignatureState.None;
        }

        if (key is null || !IsKnown(token.Algorithm))
        {
            return SignatureState.Unchecked;
        }

        return key.Fits(token.Algorithm, token.Signed.Span, token.Signature.Span) ? SignatureState.Valid : SignatureState.Invalid;
    }

    private static bool IsKnown(string algorithm) => Enum.GetNames<KoreJwtAlgorithm>().Contains(algorithm, StringComparer.Ordinal);

    // Some readers take the word in any case, and so its attackers do.
    private static bool IsUnsigned(string algorithm) => algorithm.Equals(Unsigned, StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<string> SignatureProblems(SignatureState signature) => signature switch
    {
        SignatureState.None => ["the token is not signed, so that anybody can have made it"],
        SignatureState.Invalid => ["the signature is not of this key, or the token was changed"],
        _ => [],
    };

    private static IEnumerable<string> TimeProblems(JsonElement claims, DateTimeOffset now)
    {
        foreach (string name in TokenTime.Names.Where(name => claims.TryGetProperty(name, out _) && TokenTime.Of(claims, name) is null))
        {
            yield return $"the claim '{name}' is no time in seconds since 1970";
        }

        if (TokenTime.Of(claims, "exp") is { } end && end <= now)
        {
            yield return $"the token expired {TokenTime.Relative(end, now)}";
        }

        if (TokenTime.Of(claims, "nbf") is { } begin && begin > now)
        {
            yield return $"the token is valid only {TokenTime.Relative(begin, now)}";
        }
    }

    private static IEnumerable<string> ClaimProblems(JsonElement claims)
    {
        if (claims.TryGetProperty(KoreTokenSigner.AppIdClaim, out JsonElement appId))
        {
            return appId.ValueKind == JsonValueKind.String
                ? []
                : [$"the claim '{KoreTokenSigner.AppIdClaim}' is no text"];
        }

        string? other = claims.EnumerateObject()
            .Select(claim => claim.Name)
            .FirstOrDefault(name => name.Equals(KoreTokenSigner.AppIdClaim, StringComparison.OrdinalIgnoreCase));
        return
        [
            $"the claim '{KoreTokenSigner.AppIdClaim}' is missing, in which Kore.ai reads the client id"
            + (other is null ? "" : $"; '{other}' is another name"),
        ];
    }

    private static IEnumerable<string> NotesOn(CompactToken token, SignatureState signature, bool hasNoKey, string keyAdvice, DateTimeOffset now)
    {
        if (signature == SignatureState.Unchecked)
        {
            yield return hasNoKey && IsKnown(token.Algorithm)
                ? $"the signature was not checked: {keyAdvice}"
                : "the signature was not checked: its algorithm is not HS256, HS512, RS256 or RS512";
        }

        if (!token.Claims.TryGetProperty("exp", out _))
        {
            yield return "the token has no end (claim exp): whoever finds it can use it for ever";
        }

        if (TokenTime.Of(token.Claims, "iat") is { } issued && issued > now)
        {
            yield return $"the token was issued {TokenTime.Relative(issued, now)}: one of two clocks is wrong";
        }
    }
}
