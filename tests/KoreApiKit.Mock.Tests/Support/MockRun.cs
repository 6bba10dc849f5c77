using System.Net.Http.Headers;
using System.Text;
using KoreApiKit.Contracts.Checks;
using KoreApiKit.Contracts.Specifications;
using KoreApiKit.Mock.Logging;

namespace KoreApiKit.Mock.Tests.Support;

/// <summary>A mock on a free port and a client of it.</summary>
internal sealed class MockRun : IAsyncDisposable
{
    private readonly HttpClient _client;

    private MockRun(MockServer server)
    {
        Server = server;
        _client = new HttpClient(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false }) { BaseAddress = server.Address };
    }

    public MockServer Server { get; }

    public MockExchange Last => Server.Requests[^1];

    /// <summary>Serves a document that is written in a test.</summary>
    public static async Task<MockRun> Of(string document, MockServerOptions? options = null) =>
        new(await MockServer.StartAsync(ApiSpecification.Parse("api.yaml", document), options));

    /// <summary>Serves a document on disk.</summary>
    public static async Task<MockRun> OfFile(string path, MockServerOptions? options = null) =>
        new(await MockServer.StartAsync(path, options));

    public Task<Reply> Get(string path, params string[] headers) => Send("GET", path, null, headers);

    public Task<Reply> Post(string path, string body, params string[] headers) => Send("POST", path, body, headers);

    /// <param name="headers">Each as <c>Name: value</c>.</param>
    public async Task<Reply> Send(string method, string path, string? body = null, params string[] headers)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), new Uri(path, UriKind.Relative));
        if (body is not null)
        {
            request.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
            request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        }

        foreach (string[] header in headers.Select(header => header.Split(": ", 2)))
        {
            if (header[0].Equals("Content-Type", StringComparison.OrdinalIgnoreCase))
            {
                request.Content!.Headers.ContentType = MediaTypeHeaderValue.Parse(header[1]);
            }
            else
            {
                request.Headers.TryAddWithoutValidation(header[0], header[1]);
            }
        }

        using HttpResponseMessage response = await _client.SendAsync(request);
        return new Reply(
            (int)response.StatusCode,
            [.. response.Headers.NonValidated.Concat(response.Content.Headers.NonValidated).SelectMany(pair => pair.Value.Select(value => new NameValue(pair.Key, value)))],
            await response.Content.ReadAsByteArrayAsync());
    }

    public ValueTask DisposeAsync()
    {
        _client.Dispose();
        return Server.DisposeAsync();
    }
}
