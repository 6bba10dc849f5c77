using System.Net;
using System.Net.Http.Json;
using KoreApiKit.Campaigns.Stub;
using KoreApiKit.Campaigns.Tests.Support;
using KoreApiKit.Errors;
using KoreApiKit.Json;

namespace KoreApiKit.Campaigns.Tests.Client;

public sealed class RefusalTests
{
    [Fact]
    public async Task A_wrong_secret_is_a_typed_401_with_the_servers_reason()
    {
        await using KoreStubProvider stub = await CampaignService.StartStubAsync();
        await using CampaignService service =
            CampaignService.For(stub.BaseAddress, options => options.ClientSecret = "another-secret-of-the-right-length");

        ErrorResponseException refusal = await RefusedAsync(service, SampleCampaigns.Advanced);

        Assert.Equal(HttpStatusCode.Unauthorized, refusal.StatusCode);
        Assert.Equal([("Invalid SDK credentials", 4002)], Details(refusal));
        Assert.Contains("Invalid SDK credentials", refusal.ResponseBody, StringComparison.Ordinal);
        Assert.Equal(
            $"The operation 'createSmsCampaign' (POST /agentassist/api/v1/public/{Fixtures.Options().ApplicationId}/campaign) "
                + "failed: the server answered 401 Unauthorized.",
            refusal.Message);
        Assert.Single(stub.Requests);
    }

    [Theory]
    [InlineData("the app lacks a scope", "Campaign Management", HttpStatusCode.Unauthorized, "Permission denied. Scope is incorrect!", 4002)]
    [InlineData("the token is refused", null, HttpStatusCode.Unauthorized, "Invalid JWT token", 4002)]
    [InlineData("a contact list does not exist", SampleCampaigns.ContactList, HttpStatusCode.PreconditionFailed, "Validation errors/ Invalid arguments", 412)]
    public async Task A_state_of_the_provider_that_forbids_the_campaign_is_a_typed_error(
        string state, string? name, HttpStatusCode status, string message, int code)
    {
        await using KoreStubProvider stub = await CampaignService.StartStubAsync();
        await SetAsync(stub, state, name);
        await using CampaignService service = CampaignService.For(stub.BaseAddress);

        ErrorResponseException refusal = await RefusedAsync(service, SampleCampaigns.Template);

        Assert.Equal(status, refusal.StatusCode);
        Assert.Equal([(message, code)], Details(refusal));
        Assert.Single(stub.Requests);
    }

    [Fact]
    public async Task The_rate_limit_has_the_other_shape_of_errors()
    {
        await using KoreStubProvider stub = await CampaignService.StartStubAsync();
        await SetAsync(stub, "the rate limit is reached", name: null);
        await using CampaignService service = CampaignService.For(stub.BaseAddress);

        ErrorResponseException refusal = await RefusedAsync(service, SampleCampaigns.Text);

        Assert.Equal(HttpStatusCode.TooManyRequests, refusal.StatusCode);
        Assert.Equal((null, ResultStatus.Error), (refusal.Error.Errors, refusal.Error.Status));
        Assert.StartsWith("Rate limit for this API has been reached.", refusal.Error.Message, StringComparison.Ordinal);
        Assert.Single(stub.Requests);
    }

    [Fact]
    public async Task Without_checks_of_requests_the_server_refuses_the_arguments()
    {
        await using KoreStubProvider stub = await CampaignService.StartStubAsync();
        await using CampaignService service = CampaignService.For(stub.BaseAddress, options => options.ValidateRequests = false);

        ErrorResponseException refusal =
            await RefusedAsync(service, SampleCampaigns.Advanced with { Name = new string('n', 49), ContactLists = [] });

        Assert.Equal(HttpStatusCode.PreconditionFailed, refusal.StatusCode);
        Assert.Equal(("Validation errors/ Invalid arguments", 412), Details(refusal)[0]);
        Assert.Contains(Details(refusal), detail => detail.Message.Contains("/name", StringComparison.Ordinal));
        Assert.Contains(Details(refusal), detail => detail.Message.Contains("/contactLists", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("""{ "errors": [{ "msg": "one", "code": 412 }, { "msg": "two" }] }""", "one; two")]
    [InlineData("""{ "status": "error", "message": "slow down" }""", "slow down")]
    [InlineData("""{ "errors": [], "message": "both" }""", "both")]
    [InlineData("""{ "errors": [{ "code": 4002 }] }""", null)]
    [InlineData("{}", null)]
    public void The_reason_is_one_text_in_either_shape(string body, string? reason) =>
        Assert.Equal(reason, JsonModel.Parse<ErrorResponse>(body).Reason);

    private static async Task<ErrorResponseException> RefusedAsync(CampaignService service, CreateSmsCampaignRequest campaign) =>
        await Assert.ThrowsAsync<ErrorResponseException>(() => service.Client.CreateSmsCampaignAsync(campaign));

    private static (string Message, int? Code)[] Details(ErrorResponseException refusal) =>
        [.. refusal.Error.Errors!.Select(detail => (detail.Message!, detail.Code))];

    private static async Task SetAsync(KoreStubProvider stub, string state, string? name)
    {
        using HttpClient http = new();
        using HttpResponseMessage response = await http.PostAsJsonAsync(
            stub.ProviderStatesAddress, new { action = "setup", state, @params = new { name } });
        response.EnsureSuccessStatusCode();
    }
}
