using System.Net;
using System.Net.Http.Headers;

namespace KoreApiKit.Benchmarks.Calls;

/// <summary>Reads the request's body, as a socket does, and answers with always the same.</summary>
internal sealed class AnsweringHandler(byte[] body, string mediaType) : HttpMessageHandler
{
    private static readonly MediaTypeHeaderValue Json = new("application/json") { CharSet = "utf-8" };

    private readonly MediaTypeHeaderValue _mediaType = mediaType == "application/json" ? Json : new(mediaType);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.Content is not null)
        {
            await request.Content.CopyToAsync(Stream.Null, cancellationToken).ConfigureAwait(false);
        }

        var content = new ByteArrayContent(body);
        content.Headers.ContentType = _mediaType;
        return new HttpResponseMessage(HttpStatusCode.OK) { Content = content, RequestMessage = request };
    }
}
