using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using KoreApiKit.Campaigns.Stub;
using KoreApiKit.Contracts.Checks;
using KoreApiKit.Contracts.Tests.Support;

namespace KoreApiKit.Contracts.Tests.Stub;

/// <summary>A running stub and an HTTP client for it.</summary>
internal sealed class StubClient : IAsyncDisposable
{
    private static readonly ResponseChecker Checker = new(SpecFolder.Specification);

    private readonly HttpClient _http = new();

    private StubClient(KoreStubProvider stub) => Stub = stub;

    public KoreStubProvider Stub { get; }

    public static async Task<StubClient> StartAsync(KoreStubOptions? options = null) => new(await KoreStubProvider.StartAsync(options));

    /// <summary>Creates a campaign; a header with a null value is left out. The answer is one that the specification describes.</summary>
    public async Task<StubAnswer> CreateAsync(string body, string? token = null, params (string Name, string? Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(Stub.BaseAddress, Campaign.Path + "?campaignType=sms"))
        {
            Content = new StringContent(body, Encoding.UTF8, "application/json"),
        };
        var all = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase)
        {
            ["auth"] = token ?? Tokens.Good,
            ["iid"] = Campaign.ApplicationId,
            ["accountId"] = "67777ce93e25326494e90000",
        };
        foreach ((string name, string? value) in headers)
        {
            all[name] = value;
        }

        foreach ((string name, string? value) in all.Where(header => header.Value is not null))
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        StubAnswer answer = await SendAsync(request);
        Assert.Equal([], Checker.Check("POST", Campaign.Path, new ResponseData(answer.Status, answer.Headers, Encoding.UTF8.GetBytes(answer.Text))));
        return answer;
    }

    public Task<StubAnswer> CreateAsync(JsonObject body) => CreateAsync(body.ToJsonString());

    public async Task<StubAnswer> SendAsync(HttpRequestMessage request)
    {
        using HttpResponseMessage response = await _http.SendAsync(request);
        string text = await response.Content.ReadAsStringAsync();
        HttpHeaders[] headers = [response.Headers, response.Content.Headers];
        return new StubAnswer(
            (int)response.StatusCode,
            [.. headers.SelectMany(group => group).SelectMany(header => header.Value.Select(value => new NameValue(header.Key, value)))],
            text);
    }

    public async Task<StubAnswer> SendAsync(HttpMethod method, string path, string? body = null)
    {
        using var request = new HttpRequestMessage(method, new Uri(Stub.BaseAddress, path));
        request.Headers.TryAddWithoutValidation("auth", Tokens.Good);
        request.Content = body is null ? null : new StringContent(body, Encoding.UTF8, "application/json");
        return await SendAsync(request);
    }

    public async Task<int> SetStateAsync(string body) => (await SendAsync(HttpMethod.Post, "/_pact/provider-states", body)).Status;

    public Task<int> SetStateAsync(string state, string? name, string action = "setup")
    {
        var parameters = new JsonObject();
        if (name is not null)
        {
            parameters["name"] = name;
        }

        return SetStateAsync(new JsonObject { ["action"] = action, ["state"] = state, ["params"] = parameters }.ToJsonString());
    }

    public ValueTask DisposeAsync()
    {
        _http.Dispose();
        return Stub.DisposeAsync();
    }
}

/// <summary>An answer of the stub.</summary>
internal sealed record StubAnswer(int Status, IReadOnlyList<NameValue> Headers, string Text)
{
    public JsonObject Json => (JsonObject)JsonNode.Parse(Text)!;

    public JsonObject Data => Json["data"]!.AsObject();

    /// <summary>The texts of <c>errors</c>.</summary>
    public string[] Messages => [.. Json["errors"]!.AsArray().Select(error => (string)error!["msg"]!)];

    /// <summary>Checks the documented shape of an error.</summary>
    public void ShouldBe(int status, int code, string message)
    {
        Assert.Equal((status, message), (Status, Messages[0]));
        Assert.All(Json["errors"]!.AsArray(), error => Assert.Equal(code, (int)error!["code"]!));
    }
}
