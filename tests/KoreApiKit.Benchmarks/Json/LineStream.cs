using System.Text.Json;
using BenchmarkDotNet.Attributes;
using KoreApiKit.Benchmarks.Calls;
using KoreApiKit.Benchmarks.Documents;
using KoreApiKit.Benchmarks.Peers.HandWritten;
using KoreApiKit.Campaigns;
using KoreApiKit.Http;
using KoreApiKit.Json;

namespace KoreApiKit.Benchmarks.Json;

/// <summary>Ten thousand campaigns, one a line, of which each is let go before the next is read.</summary>
public class LineStream : IDisposable
{
    private const string MediaType = "application/x-ndjson";

    private static readonly ApiOperation<ApiResponse<ApiItems<Campaign>>> Operation = new(
        "listCampaigns", "GET", "/campaigns", MediaType,
        ResponseCase.Value("200", ResponseContent.Items(MediaType, static (ref JsonInput reader) => Campaign.ReadJson(ref reader))));

    private readonly HttpClient _http;
    private readonly ApiConnection _connection;

    public LineStream()
    {
        _http = new HttpClient(new AnsweringHandler(Payloads.CampaignLines(), MediaType)) { BaseAddress = new Uri("https://localhost") };
        _connection = new ApiConnection(_http, new KoreCampaignsClientOptions { Iid = "st-1", AccountId = "1" }, "Lines", null);
    }

    [Benchmark(Baseline = true)]
    public async Task<int> SourceGeneration()
    {
        using HttpResponseMessage response = await _http.GetAsync("/campaigns", HttpCompletionOption.ResponseHeadersRead).ConfigureAwait(false);
        Stream stream = await response.Content.ReadAsStreamAsync().ConfigureAwait(false);
        int count = 0;
        await foreach (HandCampaign? campaign in JsonSerializer
            .DeserializeAsyncEnumerable(stream, HandContext.Default.HandCampaign, topLevelValues: true)
            .ConfigureAwait(false))
        {
            count += campaign!.Name.Length > 0 ? 1 : 0;
        }

        return count;
    }

    [Benchmark]
    public async Task<int> KoreApiKit()
    {
        using ApiRequest request = _connection.CreateRequest(Operation);
        request.AppendPath("/campaigns");
        ApiResponse<ApiItems<Campaign>> response = await _connection.SendAsync(request, Operation, CancellationToken.None).ConfigureAwait(false);
        int count = 0;
        await foreach (Campaign campaign in response.Value)
        {
            count += campaign.Name.Length > 0 ? 1 : 0;
        }

        return count;
    }

    public void Dispose()
    {
        _http.Dispose();
        GC.SuppressFinalize(this);
    }
}
