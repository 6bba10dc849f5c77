using System.Text.Json;
using BenchmarkDotNet.Attributes;
using KoreApiKit.Benchmarks.Documents;
using KoreApiKit.Benchmarks.Peers.HandWritten;
using KoreApiKit.Campaigns;

namespace KoreApiKit.Benchmarks.Json;

/// <summary>
/// An array of ten thousand requests in three forms, each with members that the specification does not name, which are kept.
/// The peer has one record for all forms, so it need not tell them apart.
/// </summary>
public class LargeUnions
{
    private readonly byte[] _json = Payloads.ManyRequests();
    private IReadOnlyList<CreateSmsCampaignRequest> _kit = [];
    private List<HandOpenRequest> _hand = [];

    [GlobalSetup]
    public void Prepare()
    {
        _kit = ReadKoreApiKit();
        _hand = ReadSourceGeneration();
    }

    [Benchmark]
    public List<HandOpenRequest> ReadSourceGeneration() => JsonSerializer.Deserialize(_json, HandContext.Default.ListHandOpenRequest)!;

    [Benchmark]
    public IReadOnlyList<CreateSmsCampaignRequest> ReadKoreApiKit() => CampaignArrays.Read<CreateSmsCampaignRequest>(_json);

    [Benchmark]
    public byte[] WriteSourceGeneration() => JsonSerializer.SerializeToUtf8Bytes(_hand, HandContext.Default.ListHandOpenRequest);

    [Benchmark]
    public byte[] WriteKoreApiKit() => CampaignArrays.Write(_kit);
}
