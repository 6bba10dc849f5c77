using System.Net;
using System.Text.Json;
using KoreApiKit.Contracts.Reporting;

namespace KoreApiKit.Contracts.Broker;

/// <summary>Reads what a broker answers.</summary>
internal static class AnswerReader
{
    /// <summary>The most bytes of an answer.</summary>
    public const int MaxBytes = 256 * 1024 * 1024;

    // Pacts stand inside answers, and objects stand inside pacts.
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 512 };

    private static readonly JsonElement Nothing = Parse("{}"u8.ToArray());

    /// <summary>Reads an answer. A failure without JSON is an answer without content.</summary>
    /// <exception cref="BrokerException">A success is no JSON.</exception>
    public static async Task<BrokerAnswer> ReadAsync(
        Uri address, HttpResponseMessage response, BrokerCredential? credential, CancellationToken cancellationToken)
    {
        byte[] body = await response.Content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false);
        if (body.Length == 0)
        {
            return new BrokerAnswer(response.StatusCode, new HalResource(address, Nothing));
        }

        try
        {
            return new BrokerAnswer(response.StatusCode, new HalResource(address, Parse(body)));
        }
        catch (JsonException) when (!response.IsSuccessStatusCode)
        {
            return new BrokerAnswer(response.StatusCode, new HalResource(address, Words(response, body, credential)));
        }
        catch (JsonException exception)
        {
            string mediaType = response.Content.Headers.ContentType?.MediaType ?? "";
            throw mediaType.Contains("json", StringComparison.OrdinalIgnoreCase)
                ? new BrokerException(BrokerFailure.Answer, FormattableString.Invariant(
                    $"{Refusals.Shown(address)} answers with JSON that is broken in line {exception.LineNumber + 1}, byte {exception.BytePositionInLine + 1}"), exception)
                : new BrokerException(BrokerFailure.Address, $"{Refusals.Shown(address)} answers with {Kind(mediaType)}, not with a broker's JSON", exception);
        }
    }

    private static JsonElement Parse(byte[] json)
    {
        using JsonDocument document = JsonDocument.Parse(json, Options);
        return document.RootElement.Clone();
    }

    // A proxy's plain sentence helps; its page does not.
    private static JsonElement Words(HttpResponseMessage response, byte[] body, BrokerCredential? credential)
    {
        if (response.Content.Headers.ContentType?.MediaType != "text/plain")
        {
            return Nothing;
        }

        string words = System.Text.Encoding.UTF8.GetString(body);
        string line = OneLine.Of(credential?.Redact(words) ?? words);
        return Parse([.. "{\"error\":\""u8, .. JsonEncodedText.Encode(line).EncodedUtf8Bytes, .. "\"}"u8]);
    }

    private static string Kind(string mediaType) => mediaType switch
    {
        "text/html" => "a web page (text/html)",
        "" => "something without a media type",
        _ => mediaType,
    };
}
