using System.Net;
using System.Text.Json;
using KoreApiKit.Benchmarks.Documents;
using KoreApiKit.Benchmarks.Peers.HandWritten;
using KoreApiKit.Campaigns;
using KoreApiKit.Http;
using KoreApiKit.Json;

namespace KoreApiKit.Benchmarks.Streaming;

/// <summary>A call whose answer is campaigns, one a line, made for it while it is read.</summary>
internal sealed class CampaignLines : HttpMessageHandler
{
    private const string MediaType = "application/x-ndjson";

    private static readonly ApiOperation<ApiResponse<ApiItems<Campaign>>> Operation = new(
        "listCampaigns", "GET", "/campaigns", MediaType,
        ResponseCase.Value("200", ResponseContent.Items(MediaType, static (ref JsonInput reader) => Campaign.ReadJson(ref reader))));

    private readonly RepeatingStream _body;

    /// <param name="count">How many campaigns there are.</param>
    public CampaignLines(int count)
    {
        byte[] lines = Payloads.CampaignLines();
        Line = lines[..(lines.AsSpan().IndexOf((byte)'\n') + 1)];
        _body = new RepeatingStream(Line, count);
    }

    /// <summary>A line with its end.</summary>
    public byte[] Line { get; }

    /// <summary>How many bytes of the body were read.</summary>
    public long BytesRead => _body.Position;

    /// <summary>Reads them by the library. They can be read once.</summary>
    public async IAsyncEnumerable<object> ReadKoreApiKitAsync()
    {
        using HttpClient http = Client();
        var connection = new ApiConnection(http, new KoreCampaignsClientOptions { Iid = "st-1", AccountId = "1" }, "Lines", null);
        using ApiRequest request = connection.CreateRequest(Operation);
        request.AppendPath("/campaigns");
        ApiResponse<ApiItems<Campaign>> response = await connection.SendAsync(request, Operation, CancellationToken.None).ConfigureAwait(false);
        await foreach (Campaign campaign in response.Value)
        {
            yield return campaign;
        }
    }

    /// <summary>Reads them by System.Text.Json. They can be read once.</summary>
    public async IAsyncEnumerable<object> ReadSourceGenerationAsync()
    {
        using HttpClient http = Client();
        using HttpResponseMessage response = await http.GetAsync("/campaigns", HttpCompletionOption.ResponseHeadersRead).ConfigureAwait(false);
        Stream stream = await response.Content.ReadAsStreamAsync().ConfigureAwait(false);
        await foreach (HandCampaign? campaign in JsonSerializer
            .DeserializeAsyncEnumerable(stream, HandContext.Default.HandCampaign, topLevelValues: true)
            .ConfigureAwait(false))
        {
            yield return campaign!;
        }
    }

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var content = new StreamContent(_body);
        content.Headers.ContentType = new(MediaType);
        return Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = content, RequestMessage = request });
    }

    private HttpClient Client() => new(this, disposeHandler: false) { BaseAddress = new Uri("https://localhost") };
}
