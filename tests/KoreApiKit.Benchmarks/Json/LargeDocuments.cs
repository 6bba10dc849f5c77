using System.Text.Json;
using BenchmarkDotNet.Attributes;
using KoreApiKit.Benchmarks.Documents;
using KoreApiKit.Benchmarks.Peers.HandWritten;
using KoreApiKit.Campaigns;
using KoreApiKit.Json;

namespace KoreApiKit.Benchmarks.Json;

/// <summary>An array of ten thousand campaigns.</summary>
public class LargeDocuments
{
    private readonly byte[] _json = Payloads.ManyCampaigns();
    private IReadOnlyList<Campaign> _kit = [];
    private List<HandCampaign> _hand = [];

    [GlobalSetup]
    public void Prepare()
    {
        _kit = ReadKoreApiKit();
        _hand = ReadSourceGeneration();
    }

    [Benchmark]
    public List<HandCampaign> ReadSourceGeneration() => JsonSerializer.Deserialize(_json, HandContext.Default.ListHandCampaign)!;

    [Benchmark]
    public IReadOnlyList<Campaign> ReadKoreApiKit() => CampaignArrays.Read<Campaign>(_json);

    [Benchmark]
    public byte[] WriteSourceGeneration() => JsonSerializer.SerializeToUtf8Bytes(_hand, HandContext.Default.ListHandCampaign);

    [Benchmark]
    public byte[] WriteKoreApiKit() => CampaignArrays.Write(_kit);
}
