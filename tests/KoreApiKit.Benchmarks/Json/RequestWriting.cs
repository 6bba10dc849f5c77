using System.Text;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using KoreApiKit.Benchmarks.Documents;
using KoreApiKit.Benchmarks.Peers.HandWritten;
using KoreApiKit.Benchmarks.Peers.Kiota;
using KoreApiKit.Campaigns;
using KoreApiKit.Json;
using Microsoft.Kiota.Serialization.Json;
using Newtonsoft.Json;
using Refit;
using JsonSerializer = System.Text.Json.JsonSerializer;
using NSwagRequest = KoreApiKit.Benchmarks.Peers.NSwag.CreateSmsCampaignRequest;

namespace KoreApiKit.Benchmarks.Json;

/// <summary>The vendor's request, from objects to UTF-8.</summary>
public class RequestWriting
{
    private static readonly JsonSerializerOptions ReflectionOptions = new(JsonSerializerDefaults.Web);
    private static readonly SystemTextJsonContentSerializer Refit = new();

    private readonly CreateSmsCampaignRequest _kit = JsonModel.Parse<CreateSmsCampaignRequest>(Payloads.Request);
    private readonly HandRequest _hand = JsonSerializer.Deserialize(Payloads.Request, HandContext.Default.HandRequest)!;
    private readonly NSwagRequest _nswag = JsonConvert.DeserializeObject<NSwagRequest>(Encoding.UTF8.GetString(Payloads.Request))!;
    private readonly KiotaRequest _kiota = KiotaJson.Parse(Payloads.Request, KiotaRequest.CreateFromDiscriminatorValue);

    [Benchmark(Baseline = true)]
    public byte[] SourceGeneration() => JsonSerializer.SerializeToUtf8Bytes(_hand, HandContext.Default.HandRequest);

    [Benchmark]
    public byte[] KoreApiKit() => JsonModel.ToUtf8Bytes(_kit);

    [Benchmark]
    public byte[] Reflection() => JsonSerializer.SerializeToUtf8Bytes(_hand, ReflectionOptions);

    [Benchmark]
    public byte[] Newtonsoft() => Encoding.UTF8.GetBytes(JsonConvert.SerializeObject(_nswag));

    [Benchmark]
    public byte[] Kiota()
    {
        using var writer = new JsonSerializationWriter();
        writer.WriteObjectValue(null, _kiota);
        using var content = (MemoryStream)writer.GetSerializedContent();
        return content.ToArray();
    }

    [Benchmark]
    public async Task<byte[]> RefitDefault()
    {
        using HttpContent content = Refit.ToHttpContent(_hand);
        return await content.ReadAsByteArrayAsync().ConfigureAwait(false);
    }
}
