using System.Collections.Immutable;
using System.Text;
using KoreApiKit.Spec.Diagnostics;
using KoreApiKit.Spec.Fields;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Contracts.Pacts.Reading;

/// <summary>Reads bodies: any JSON value up to version 3; an object of content, media type and encoding in version 4.</summary>
internal sealed class BodyReader(PactVersion version)
{
    private const string Json = "application/json";

    public PactBody Read(PactFields message, ImmutableArray<PactValues> headers)
    {
        string? header = headers
            .FirstOrDefault(candidate => candidate.Name.Equals("Content-Type", StringComparison.OrdinalIgnoreCase))
            ?.Values.FirstOrDefault()?.Text;
        if (message.Value("body") is not { } body)
        {
            return Without(PactBodyKind.Missing, message.Place, header);
        }

        return version == PactVersion.V4 && message.Of(body) is { } fields
            ? ReadContent(fields, header)
            : ReadValue(body, header);
    }

    private static PactBody ReadContent(PactFields body, string? header)
    {
        string? contentType = body.Text("contentType")?.Text ?? header;
        if (body.Value("content") is not { } content)
        {
            return Without(PactBodyKind.Missing, body.Place, contentType);
        }

        string? encoding = Encoding(body);
        if (encoding is null || content.Node is not ScalarNode { Kind: ScalarKind.String } text)
        {
            return ReadValue(content, contentType);
        }

        return encoding.Equals("json", StringComparison.OrdinalIgnoreCase)
            ? OfEmbeddedJson(content, text.Text, contentType ?? Json, contentType is not null)
            : ReadBase64(body, content, text.Text, contentType);
    }

    // False, or a name; true stands for base64.
    private static string? Encoding(PactFields body) => body.Value("encoded")?.Node switch
    {
        ScalarNode { Kind: ScalarKind.String } name when !name.Text.Equals("false", StringComparison.OrdinalIgnoreCase) => name.Text,
        ScalarNode { Kind: ScalarKind.Boolean, Text: "true" } => "base64",
        _ => null,
    };

    private static PactBody ReadBase64(PactFields body, PlacedNode content, string text, string? contentType)
    {
        byte[] bytes;
        try
        {
            bytes = Convert.FromBase64String(text);
        }
        catch (FormatException)
        {
            body.Problems.Add(content, "The content says that it is encoded as base64, but it is not");
            return Without(PactBodyKind.Missing, content, contentType);
        }

        bool isJson = contentType is not null && JsonMediaType.Is(contentType);
        return isJson && DecodeUtf8(bytes) is { } decoded
            ? OfEmbeddedJson(content, decoded, contentType!, isDeclared: true)
            : new PactBody
            {
                Kind = bytes.Length == 0 ? PactBodyKind.Empty : PactBodyKind.Binary,
                Place = content,
                ContentType = contentType,
                HasDeclaredContentType = contentType is not null,
                Bytes = bytes,
            };
    }

    private static PactBody ReadValue(PlacedNode content, string? contentType)
    {
        if (content.Node is not ScalarNode { Kind: ScalarKind.String or ScalarKind.Null } scalar)
        {
            return OfJson(content, content.Node, contentType ?? Json, contentType is not null);
        }

        if (scalar.Kind == ScalarKind.Null)
        {
            return Without(PactBodyKind.Null, content, contentType);
        }

        if (scalar.Text.Length == 0)
        {
            return Without(PactBodyKind.Empty, content, contentType);
        }

        if (contentType is not null && !JsonMediaType.Is(contentType))
        {
            return OfText(content, scalar.Text, contentType);
        }

        // A string is a body's text; where that text is no JSON, engines take it for a string in JSON.
        bool looksLikeJson = scalar.Text.TrimStart() is ['{' or '[', ..];
        return contentType is null && !looksLikeJson
            ? OfText(content, scalar.Text, null)
            : Embedded(content, scalar.Text) is { } embedded
                ? OfJson(content, embedded, contentType ?? Json, contentType is not null)
                : OfJson(content, scalar, contentType ?? Json, contentType is not null);
    }

    private static PactBody OfEmbeddedJson(PlacedNode content, string text, string contentType, bool isDeclared) =>
        Embedded(content, text) is { } value ? OfJson(content, value, contentType, isDeclared) : OfText(content, text, contentType);

    private static PactBody OfJson(PlacedNode place, SpecNode value, string contentType, bool isDeclared) => new()
    {
        Kind = PactBodyKind.Json,
        Place = place,
        Json = value,
        ContentType = contentType,
        HasDeclaredContentType = isDeclared,
    };

    private static PactBody OfText(PlacedNode place, string text, string? contentType) => new()
    {
        Kind = PactBodyKind.Text,
        Place = place,
        Text = text,
        ContentType = contentType,
        HasDeclaredContentType = contentType is not null,
    };

    private static PactBody Without(PactBodyKind kind, PlacedNode place, string? contentType) => new()
    {
        Kind = kind,
        Place = place,
        ContentType = contentType,
        HasDeclaredContentType = contentType is not null,
    };

    private static SpecNode? Embedded(PlacedNode place, string text) =>
        JsonSpecReader.Read(place.DocumentPath, text, new FindingCollection(), CancellationToken.None).Root is { } value
            ? MovedNode.To(place.Location, value)
            : null;

    private static string? DecodeUtf8(byte[] bytes)
    {
        try
        {
            return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
