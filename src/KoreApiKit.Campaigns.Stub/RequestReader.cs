using System.Buffers;
using System.IO.Pipelines;
using KoreApiKit.Contracts.Checks;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace KoreApiKit.Campaigns.Stub;

/// <summary>Reads a request of the web server into the form that checks take.</summary>
internal static class RequestReader
{
    public static async Task<RequestData> ReadAsync(HttpRequest request)
    {
        // The raw target keeps the percent-encoding that the server would otherwise undo.
        string target = request.HttpContext.Features.Get<IHttpRequestFeature>()!.RawTarget;
        int question = target.IndexOf('?', StringComparison.Ordinal);
        return new RequestData(
            request.Method,
            question < 0 ? target : target[..question],
            [.. request.Query.SelectMany(pair => pair.Value.Select(value => new NameValue(pair.Key, value ?? "")))],
            [.. request.Headers.SelectMany(pair => pair.Value.Select(value => new NameValue(pair.Key, value ?? "")))],
            await ReadBodyAsync(request.BodyReader, request.HttpContext.RequestAborted).ConfigureAwait(false));
    }

    private static async Task<byte[]> ReadBodyAsync(PipeReader reader, CancellationToken cancellationToken)
    {
        while (true)
        {
            ReadResult result = await reader.ReadAsync(cancellationToken).ConfigureAwait(false);
            if (result.IsCompleted)
            {
                byte[] body = result.Buffer.ToArray();
                reader.AdvanceTo(result.Buffer.End);
                return body;
            }

            reader.AdvanceTo(result.Buffer.Start, result.Buffer.End);
        }
    }
}
