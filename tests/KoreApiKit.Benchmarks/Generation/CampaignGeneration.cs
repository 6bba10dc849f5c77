using BenchmarkDotNet.Attributes;
using KoreApiKit.Benchmarks.Documents;

namespace KoreApiKit.Benchmarks.Generation;

/// <summary>
/// The campaign specification, warm. Both read one file in OpenAPI 3.0 with the specification's content: NSwag 14 refuses
/// the boolean schemas of 3.1.
/// </summary>
public class CampaignGeneration
{
    private readonly string _document = Payloads.Text("Documents/campaigns.openapi.json");

    [Benchmark(Baseline = true)]
    public async Task<int> NSwag() => (await NSwagGeneration.RunAsync(_document, "CampaignClient", "Benchmarks.Api").ConfigureAwait(false)).Length;

    [Benchmark]
    public int KoreApiKit() => KitGeneration.Run("campaigns.openapi.json", _document);
}
