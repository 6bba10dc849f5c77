using System.Net;
using System.Text.Json;
using KoreApiKit.Campaigns.Stub;
using KoreApiKit.Campaigns.Tests.Support;
using KoreApiKit.Http;

namespace KoreApiKit.Campaigns.Tests.Client;

public sealed class CreateCampaignTests
{
    [Theory]
    [MemberData(nameof(Examples.Requests), MemberType = typeof(Examples))]
    public async Task Each_form_is_sent_as_the_vendors_sample_and_created(string example)
    {
        await using KoreStubProvider stub = await CampaignService.StartStubAsync();
        await using CampaignService service = CampaignService.For(stub.BaseAddress);
        CreateSmsCampaignRequest campaign = SampleCampaigns.Of(example);

        CreateSmsCampaignResponse created = await service.Client.CreateSmsCampaignAsync(campaign);

        ReceivedRequest request = Assert.Single(stub.Requests);
        KoreCampaignsOptions options = Fixtures.Options();
        Assert.Equal("POST", request.Method);
        Assert.Equal($"/agentassist/api/v1/public/{options.ApplicationId}/campaign?campaignType=sms", request.Path);
        Assert.Equal(options.ApplicationId, HeaderOf(request, "iid"));
        Assert.Equal(options.AccountId, HeaderOf(request, "accountId"));
        Assert.StartsWith("application/json", HeaderOf(request, "Content-Type"), StringComparison.Ordinal);
        AssertSameJson(Examples.Read(example), request.Body);
        Assert.Equal(ResultStatus.Success, created.Status);
        Assert.Equal(CampaignStatus.Ready, created.Data.Status);
        Assert.Equal(NameOf(campaign), created.Data.Name);
        Assert.Equal([SampleCampaigns.ContactList], created.Data.ContactLists);
        Assert.Equal(SampleCampaigns.Dialing.CallerId.PhoneNumber, created.Data.DialingStrategy!.CallerId!.PhoneNumber);
        Assert.Equal(SampleCampaigns.Dialing.CallingHours, created.Data.DialingStrategy.CallingHours!.ToCallingHours());
    }

    [Theory]
    [InlineData(KoreApiVersion.V1, "/agentassist/api/v1/public/")]
    [InlineData(KoreApiVersion.V2, "/campaign/api/v2/public/")]
    public async Task The_version_of_the_options_reaches_the_operations(KoreApiVersion version, string path)
    {
        await using KoreStubProvider stub = await CampaignService.StartStubAsync();
        await using CampaignService service = CampaignService.For(stub.BaseAddress, options => options.ApiVersion = version);

        CampaignReceipt created = await service.Client.Campaigns.CreateSmsAsync(SampleCampaigns.Advanced);

        Assert.Equal(CampaignStatus.Ready, created.Status);
        Assert.StartsWith(path, Assert.Single(stub.Requests).Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_answer_holds_what_belongs_to_each_form()
    {
        await using KoreStubProvider stub = await CampaignService.StartStubAsync();
        await using CampaignService service = CampaignService.For(stub.BaseAddress);

        Campaign advanced = (await service.Client.CreateSmsCampaignAsync(SampleCampaigns.Advanced)).Data;
        Campaign template = (await service.Client.CreateSmsCampaignAsync(SampleCampaigns.Template)).Data;
        Campaign text = (await service.Client.CreateSmsCampaignAsync(SampleCampaigns.Text)).Data;

        Assert.Equal((SmsFormat.Advanced, null), (advanced.Format, advanced.Message));
        Assert.StartsWith("cf-", advanced.ExperienceFlowId, StringComparison.Ordinal);
        Assert.Equal((SmsFormat.Simple, "Payment Reminder Template"), (template.Format, template.Message?.TemplateName));
        Assert.StartsWith("cmt-", template.Message?.TemplateId, StringComparison.Ordinal);
        Assert.Equal((SmsFormat.Simple, SampleCampaigns.Text.Message.Message), (text.Format, text.Message?.Message));
        Assert.Equal(3, new[] { advanced.Id, template.Id, text.Id }.Distinct().Count());
    }

    [Fact]
    public async Task The_response_method_gives_status_and_headers_too()
    {
        await using KoreStubProvider stub = await CampaignService.StartStubAsync();
        await using CampaignService service = CampaignService.For(stub.BaseAddress);

        ApiResponse<CreateSmsCampaignResponse> response =
            await service.Client.CreateSmsCampaignResponseAsync(SampleCampaigns.Advanced);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.StartsWith("application/json", response.ContentType, StringComparison.Ordinal);
        Assert.StartsWith("cd-", response.Value.Data.Id, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_client_serves_many_callers_at_once()
    {
        await using KoreStubProvider stub = await CampaignService.StartStubAsync();
        await using CampaignService service = CampaignService.For(stub.BaseAddress);

        CreateSmsCampaignResponse[] created = await Task.WhenAll(Enumerable.Range(0, 32).Select(number =>
            service.Client.CreateSmsCampaignAsync(SampleCampaigns.Advanced with { Name = $"Campaign {number}" })));

        Assert.Equal(Enumerable.Range(0, 32).Select(number => $"Campaign {number}"), created.Select(answer => answer.Data.Name));
        Assert.Equal(32, stub.Requests.Count);
    }

    private static string? HeaderOf(ReceivedRequest request, string name) =>
        Assert.Single(request.Headers, header => header.Name.Equals(name, StringComparison.OrdinalIgnoreCase)).Value;

    private static string NameOf(CreateSmsCampaignRequest campaign) => campaign.Match(
        advancedSmsCampaign: advanced => advanced.Name,
        templateSmsCampaign: template => template.Name,
        textSmsCampaign: text => text.Name,
        unknown: _ => "unknown");

    private static void AssertSameJson(string expected, string actual)
    {
        using JsonDocument left = JsonDocument.Parse(expected);
        using JsonDocument right = JsonDocument.Parse(actual);
        Assert.True(JsonElement.DeepEquals(left.RootElement, right.RootElement), actual);
    }
}
