using System.Buffers;
using System.Buffers.Text;
using System.Text;
using System.Text.Json;

namespace KoreApiKit.Tool.Tokens;

/// <summary>A signed token taken apart (RFC 7515, section 7.1). Nothing in it is trusted yet.</summary>
/// <param name="Header">The header, a JSON object.</param>
/// <param name="Claims">The claims, a JSON object.</param>
/// <param name="Signed">The bytes that the signature is of.</param>
/// <param name="Signature">The signature; empty for a token that has none.</param>
internal sealed record CompactToken(JsonElement Header, JsonElement Claims, ReadOnlyMemory<byte> Signed, ReadOnlyMemory<byte> Signature)
{
    private const int PartsOfEncrypted = 5;

    private static readonly SearchValues<char> Alphabet =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_");

    /// <summary>The algorithm that the header names; empty where it names none.</summary>
    public string Algorithm => Header.TryGetProperty("alg", out JsonElement algorithm) && algorithm.ValueKind == JsonValueKind.String
        ? algorithm.GetString()!
        : "";

    /// <summary>Takes a token apart.</summary>
    /// <param name="text">The token. No message has it, as it may still open doors, or be something else that is secret.</param>
    /// <exception cref="ToolException">It is no signed token.</exception>
    public static CompactToken Read(string text)
    {
        if (text.Length > TokenInput.MostBytes)
        {
            throw new ToolException($"the token has {text.Length} characters; at most {TokenInput.MostBytes} are read");
        }

        string token = text.Trim();
        if (token.StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase))
        {
            throw new ToolException("the text begins with 'Bearer'; give the token alone, as Kore.ai's header auth takes it too");
        }

        if (token.StartsWith("auth:", StringComparison.OrdinalIgnoreCase))
        {
            throw new ToolException("the text begins with 'auth:'; give the token alone, without the header's name");
        }

        string[] parts = token.Split('.');
        return parts.Length switch
        {
            3 => new CompactToken(
                Json(parts[0], "header"),
                Json(parts[1], "payload"),
                Encoding.ASCII.GetBytes(token[..token.LastIndexOf('.')]),
                Bytes(parts[2], "signature")),
            PartsOfEncrypted => throw new ToolException("the token is encrypted (JWE): it has five parts, and only who has its key can read them"),
            _ => throw new ToolException($"a token has three parts between two full stops, and this text has {parts.Length}"),
        };
    }

    private static JsonElement Json(string part, string name)
    {
        try
        {
            // A name that stands twice is read one way by one reader and the other way by another (RFC 7519, section 4).
            JsonElement json = JsonElement.Parse(Bytes(part, name), new JsonDocumentOptions { AllowDuplicateProperties = false });
            RefuseHalfCharacters(json);
            return json.ValueKind == JsonValueKind.Object ? json : throw new ToolException($"the token's {name} is no JSON object");
        }
        catch (InvalidOperationException exception)
        {
            throw new ToolException($"the token's {name} has half of a surrogate pair", exception);
        }
        catch (JsonException exception)
        {
            throw new ToolException($"the token's {name} is no JSON, or has a name twice", exception);
        }
    }

    // The parser takes an escape such as \ud800, and who reads the text fails.
    private static void RefuseHalfCharacters(JsonElement json)
    {
        using var writer = new Utf8JsonWriter(Stream.Null);
        json.WriteTo(writer);
    }

    private static byte[] Bytes(string part, string name) =>
        part.AsSpan().ContainsAnyExcept(Alphabet) || !Base64Url.IsValid(part)
            ? throw new ToolException($"the token's {name} is not base64url without padding; is it cut off or changed?")
            : Base64Url.DecodeFromChars(part);
}
