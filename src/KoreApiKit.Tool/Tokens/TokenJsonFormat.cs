using System.Text.Json;
using KoreApiKit.Tool.Reports;

namespace KoreApiKit.Tool.Tokens;

/// <summary>Writes an inspection for programs.</summary>
internal static class TokenJsonFormat
{
    public static void Write(TokenInspection inspection, TextWriter writer) => IndentedJson.Write(writer, json =>
    {
        JsonElement claims = inspection.Token.Claims;
        json.WriteStartObject();
        json.WritePropertyName("header");
        inspection.Token.Header.WriteTo(json);
        json.WritePropertyName("claims");
        claims.WriteTo(json);
        WriteTime(json, "issuedAt", TokenTime.Of(claims, "iat"));
        WriteTime(json, "notBefore", TokenTime.Of(claims, "nbf"));
        WriteTime(json, "expiresAt", TokenTime.Of(claims, "exp"));
        json.WriteString("signature", inspection.Signature.ToString().ToLowerInvariant());
        WriteSentences(json, "problems", inspection.Problems);
        WriteSentences(json, "notes", inspection.Notes);
        json.WriteEndObject();
    });

    private static void WriteTime(Utf8JsonWriter json, string name, DateTimeOffset? time)
    {
        if (time is { } moment)
        {
            json.WriteString(name, moment.UtcDateTime);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    private static void WriteSentences(Utf8JsonWriter json, string name, IReadOnlyList<string> sentences)
    {
        json.WriteStartArray(name);
        foreach (string sentence in sentences)
        {
            json.WriteStringValue(sentence);
        }

        json.WriteEndArray();
    }
}
