using System.Collections.Concurrent;
using System.Net;
using System.Text;

namespace KoreApiKit.Pact.Tests.Replay;

/// <summary>A provider that is a handler: no socket.</summary>
internal sealed class InMemoryProvider(Func<HttpRequestMessage, HttpResponseMessage> answer) : HttpMessageHandler
{
    internal ConcurrentQueue<(string Method, string Address, string Headers, string Body)> Requests { get; } = new();

    internal static HttpResponseMessage Json(string body, HttpStatusCode status = HttpStatusCode.OK) =>
        new(status) { Content = new StringContent(body, Encoding.UTF8, "application/json") };

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        string body = request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken);
        string headers = string.Join("\n", request.Headers.NonValidated.Concat(request.Content?.Headers.NonValidated.AsEnumerable() ?? [])
            .Where(header => header.Key != "Content-Length")
            .Select(header => $"{header.Key}: {string.Join(", ", header.Value)}"));
        Requests.Enqueue((request.Method.Method, request.RequestUri!.AbsoluteUri, headers, body));
        cancellationToken.ThrowIfCancellationRequested();
        return answer(request);
    }
}
