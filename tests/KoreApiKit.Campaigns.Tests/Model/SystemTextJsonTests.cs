using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using KoreApiKit.Campaigns.Tests.Support;
using KoreApiKit.Json;

namespace KoreApiKit.Campaigns.Tests.Model;

public sealed class SystemTextJsonTests
{
    private static readonly JsonSerializerOptions Reflection = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly JsonSerializerOptions Generated = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        TypeInfoResolver = JsonTypeInfoResolver.Combine(KoreCampaignsClientJsonResolver.Default, OrderContext.Default),
    };

    [Fact]
    public void A_campaign_stands_in_an_anonymous_type_by_reflection()
    {
        AdvancedSmsCampaign campaign = SampleCampaigns.Advanced;

        string json = JsonSerializer.Serialize(new { campaign }, Reflection);

        Assert.Equal($$"""{"campaign":{{JsonModel.ToJson(campaign)}}}""", json);
    }

    [Fact]
    public void A_graph_is_the_same_by_reflection_and_by_source_generation()
    {
        Order order = new(
            7,
            [SampleCampaigns.Advanced, SampleCampaigns.Template, SampleCampaigns.Text],
            JsonModel.Parse<CreateSmsCampaignResponse>(Examples.Read(Examples.TemplateAnswer)).Data,
            CampaignStatus.Paused,
            null);

        string generated = JsonSerializer.Serialize(order, (JsonTypeInfo<Order>)Generated.GetTypeInfo(typeof(Order)));
        Order read = JsonSerializer.Deserialize(generated, (JsonTypeInfo<Order>)Generated.GetTypeInfo(typeof(Order)))!;

        Assert.Equal(JsonSerializer.Serialize(order, Reflection), generated);
        Assert.Equal(order.Requests, read.Requests);
        Assert.Equal((order.Number, order.Created, order.Wanted, order.Priority), (read.Number, read.Created, read.Wanted, read.Priority));
    }

    [Theory]
    [MemberData(nameof(Examples.Requests), MemberType = typeof(Examples))]
    public void The_resolver_alone_reads_and_writes_the_types_of_the_spec(string example)
    {
        JsonSerializerOptions options = new() { TypeInfoResolver = KoreCampaignsClientJsonResolver.Default };

        CreateSmsCampaignRequest request = JsonSerializer.Deserialize<CreateSmsCampaignRequest>(Examples.Read(example), options)!;

        Assert.Equal(SampleCampaigns.Of(example), request);
        Assert.Equal(request, JsonSerializer.Deserialize<CreateSmsCampaignRequest>(JsonSerializer.Serialize(request, options), options));
    }

    [Fact]
    public void Every_type_of_the_spec_is_known_to_the_resolver()
    {
        JsonSerializerOptions options = new() { TypeInfoResolver = KoreCampaignsClientJsonResolver.Default };
        Type[] models =
        [
            .. typeof(IKoreCampaignsClient).Assembly.GetExportedTypes().Where(type => !type.IsNested && type
                .GetInterfaces()
                .Any(contract => contract.IsGenericType && contract.GetGenericTypeDefinition() == typeof(IJsonModel<>))),
        ];

        Assert.Equal(Examples.SchemaTypes.Count(), models.Length);
        Assert.All(models, type => Assert.Equal(type, options.GetTypeInfo(type).Type));
    }
}

internal sealed record Order(
    int Number,
    IReadOnlyList<CreateSmsCampaignRequest> Requests,
    Campaign Created,
    CampaignStatus Wanted,
    CampaignPriority? Priority);

[JsonSerializable(typeof(Order))]
internal sealed partial class OrderContext : JsonSerializerContext;
