using BenchmarkDotNet.Attributes;
using KoreApiKit.Benchmarks.Documents;
using KoreApiKit.Generator.Pipeline;

namespace KoreApiKit.Benchmarks.Generation;

/// <summary>
/// The campaign specification, warm. Both read one file in OpenAPI 3.0 with the specification's content: NSwag 14 refuses
/// the boolean schemas of 3.1. <see cref="KoreApiKit"/> generates from nothing each time; <see cref="KoreApiKitAgain"/> is what the
/// next build of the same compiler's server does, which finds what the one before has generated.
/// </summary>
public class CampaignGeneration
{
    private const string Path = "campaigns.openapi.json";

    private readonly string _document = Payloads.Text("Documents/" + Path);
    private readonly GenerationMemo _memo = new();

    [GlobalSetup]
    public void Prepare() => KoreApiKitAgain();

    [Benchmark(Baseline = true)]
    public async Task<int> NSwag() => (await NSwagGeneration.RunAsync(_document, "CampaignClient", "Benchmarks.Api").ConfigureAwait(false)).Length;

    [Benchmark]
    public int KoreApiKit() => KitGeneration.Run(Path, _document);

    [Benchmark]
    public int KoreApiKitAgain() => KitGeneration.RunAgain(Path, _document, _memo);
}
