using System.Net.Http.Headers;
using KoreApiKit.Contracts.Matching;

namespace KoreApiKit.Pact.Replay;

/// <summary>Reads a response for comparison.</summary>
internal static class ResponseReader
{
    public static async Task<ActualResponse> ReadAsync(HttpResponseMessage response, CancellationToken cancellationToken) => new()
    {
        Status = (int)response.StatusCode,
        Headers = [.. Lines(response.Headers), .. Lines(response.Content.Headers)],
        Body = await response.Content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false),
    };

    private static IEnumerable<KeyValuePair<string, string>> Lines(HttpHeaders headers)
    {
        foreach ((string name, HeaderStringValues values) in headers.NonValidated)
        {
            foreach (string value in values)
            {
                yield return KeyValuePair.Create(name, value);
            }
        }
    }
}
