using System.Text;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using KoreApiKit.Benchmarks.Documents;
using KoreApiKit.Benchmarks.Peers.HandWritten;
using KoreApiKit.Benchmarks.Peers.Kiota;
using KoreApiKit.Campaigns;
using KoreApiKit.Json;
using Newtonsoft.Json;
using Refit;
using JsonSerializer = System.Text.Json.JsonSerializer;
using NSwagResponse = KoreApiKit.Benchmarks.Peers.NSwag.CreateSmsCampaignResponse;

namespace KoreApiKit.Benchmarks.Json;

/// <summary>The vendor's answer, from UTF-8 to objects.</summary>
public class ResponseReading
{
    private static readonly JsonSerializerOptions ReflectionOptions = new(JsonSerializerDefaults.Web);
    private static readonly SystemTextJsonContentSerializer Refit = new();

    private readonly byte[] _json = Payloads.Response;
    private readonly CreateSmsCampaignResponse _response = JsonModel.Parse<CreateSmsCampaignResponse>(Payloads.Response);

    [Benchmark(Baseline = true)]
    public HandResponse SourceGeneration() => JsonSerializer.Deserialize(_json, HandContext.Default.HandResponse)!;

    [Benchmark]
    public CreateSmsCampaignResponse KoreApiKit() => JsonModel.Parse<CreateSmsCampaignResponse>(_json);

    /// <summary>Makes the same objects, lists and texts and reads nothing: what no reader can do without.</summary>
    [Benchmark]
    public CreateSmsCampaignResponse ObjectGraph() => GraphCopy.Of(_response);

    [Benchmark]
    public HandResponse Reflection() => JsonSerializer.Deserialize<HandResponse>(_json, ReflectionOptions)!;

    [Benchmark]
    public NSwagResponse Newtonsoft() => JsonConvert.DeserializeObject<NSwagResponse>(Encoding.UTF8.GetString(_json))!;

    [Benchmark]
    public KiotaResponse Kiota() => KiotaJson.Parse(_json, KiotaResponse.CreateFromDiscriminatorValue);

    [Benchmark]
    public async Task<HandResponse> RefitDefault()
    {
        using var content = new ByteArrayContent(_json);
        return (await Refit.FromHttpContentAsync<HandResponse>(content).ConfigureAwait(false))!;
    }
}
