using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using KoreApiKit.Campaigns.Stub;
using KoreApiKit.Contracts.Checks;
using KoreApiKit.Contracts.Tests.Support;
using Microsoft.Extensions.Time.Testing;

namespace KoreApiKit.Contracts.Tests.Stub;

/// <summary>
/// Calls operations of a stub whose clock stands still until it is moved. Each answer must be one that the spec has for its
/// operation.
/// </summary>
internal sealed class StubCaller : IAsyncDisposable
{
    public const string V1 = "/agentassist/api/v1/public/st-1";
    public const string Runs = "/campaign/api/v1/public/st-1";
    public const string V2 = "/campaign/api/v2/public/st-1";

    private const string Account = "67777ce93e25326494e90000";

    private static readonly RequestChecker Requests = new(SpecFolder.Specification);
    private static readonly ResponseChecker Responses = new(SpecFolder.Specification);

    private readonly HttpClient _http = new();
    private readonly string _token;

    private StubCaller(KoreStubProvider stub, FakeTimeProvider clock)
    {
        Stub = stub;
        Clock = clock;
        _token = Tokens.Good;
    }

    public KoreStubProvider Stub { get; }

    public FakeTimeProvider Clock { get; }

    /// <summary>The operations that were called, by their ids.</summary>
    public HashSet<string> Called { get; } = new(StringComparer.Ordinal);

    public static async Task<StubCaller> StartAsync(Func<TimeProvider, KoreStubOptions>? options = null)
    {
        var clock = new FakeTimeProvider(new DateTimeOffset(2026, 1, 5, 10, 0, 0, TimeSpan.Zero));
        return new(await KoreStubProvider.StartAsync(options?.Invoke(clock) ?? new KoreStubOptions { TimeProvider = clock }), clock);
    }

    /// <summary>Calls an operation that succeeds.</summary>
    public async Task<JsonNode> CallAsync(string method, string path, string? body = null)
    {
        StubAnswer answer = await SendAsync(method, path, JsonContent(body));
        Assert.True(answer.Status == 200, $"{method} {path}: {answer.Status} {answer.Text}");
        return JsonNode.Parse(answer.Text)!;
    }

    /// <summary>Calls an operation that is refused.</summary>
    public async Task RefuseAsync(int status, string method, string path, string? body = null)
    {
        StubAnswer answer = await SendAsync(method, path, JsonContent(body));
        Assert.True(answer.Status == status, $"{method} {path}: {answer.Status} {answer.Text}");
        Assert.NotEmpty(answer.Messages);
    }

    public async Task<StubAnswer> SendAsync(string method, string path, HttpContent? content = null)
    {
        path = path.Replace("{account}", "accountId=" + Account, StringComparison.Ordinal);
        using var request = new HttpRequestMessage(new HttpMethod(method), new Uri(Stub.BaseAddress, path)) { Content = content };
        request.Headers.TryAddWithoutValidation("auth", _token);
        request.Headers.TryAddWithoutValidation("iid", "st-1");
        request.Headers.TryAddWithoutValidation("accountId", Account);
        using HttpResponseMessage response = await _http.SendAsync(request);
        string text = await response.Content.ReadAsStringAsync();
        Check(method, path, (int)response.StatusCode, text);
        return new StubAnswer((int)response.StatusCode, [], text);
    }

    public static HttpContent? JsonContent(string? body) => body is null ? null : new StringContent(body, Encoding.UTF8, "application/json");

    public static HttpContent CsvForm(string csv) => new MultipartFormDataContent
    {
        { new ByteArrayContent(Encoding.UTF8.GetBytes(csv)) { Headers = { ContentType = new MediaTypeHeaderValue("text/csv") } }, "result_file", "contacts.csv" },
    };

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await Stub.DisposeAsync();
    }

    private void Check(string method, string path, int status, string text)
    {
        string[] parts = path.Split('?', 2);
        NameValue[] query = parts.Length == 1
            ? []
            : [.. parts[1].Split('&').Select(pair => pair.Split('=', 2)).Select(pair => new NameValue(pair[0], Uri.UnescapeDataString(pair[1])))];
        RequestCheckResult match = Requests.Check(new RequestData(method, parts[0], query, [], ReadOnlyMemory<byte>.Empty));
        Assert.Equal(RequestMatch.Operation, match.Match);
        Called.Add(match.OperationId!);
        Assert.Equal([], Responses.Check(method, parts[0], query, new ResponseData(
            status, [new NameValue("Content-Type", "application/json")], Encoding.UTF8.GetBytes(text))));
    }
}
