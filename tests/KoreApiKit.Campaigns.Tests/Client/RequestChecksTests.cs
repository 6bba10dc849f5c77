using KoreApiKit.Campaigns.Stub;
using KoreApiKit.Campaigns.Tests.Support;
using KoreApiKit.Errors;

namespace KoreApiKit.Campaigns.Tests.Client;

public sealed class RequestChecksTests
{
    private static readonly DialingStrategy BadNumber =
        SampleCampaigns.Dialing with { CallerId = new CallerId { PhoneNumber = "98765 43210" } };

    public static TheoryData<string, string, string> Mistakes => new()
    {
        { "name", "/name", "48" },
        { "list", "/contactLists", "1" },
        { "number", "/dialingStrategy/callerId/phoneNumber", "[1-9][0-9]{1,14}" },
        { "days", "/dialingStrategy/callingHours/days", "1" },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public async Task A_request_that_breaks_a_limit_is_not_sent(string mistake, string pointer, string limit)
    {
        RequestValidationException failure = await StoppedAsync(Spoiled(mistake));

        RequestViolation violation = Assert.Single(failure.Violations);
        Assert.Equal(("body", pointer), (violation.Part, violation.Violation.Pointer));
        Assert.Contains(limit, violation.Violation.Message, StringComparison.Ordinal);
        Assert.Contains("'createSmsCampaign' was not sent", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Everything_that_is_wrong_is_said_at_once()
    {
        RequestValidationException failure = await StoppedAsync(SampleCampaigns.Text with
        {
            Name = new string('n', 49),
            ContactLists = [],
            DialingStrategy = BadNumber,
            Message = new TextSmsMessage { Message = "" },
        });

        Assert.Equal(
            ["/contactLists", "/dialingStrategy/callerId/phoneNumber", "/message/message", "/name"],
            failure.Violations.Select(violation => violation.Violation.Pointer).Order(StringComparer.Ordinal));
        Assert.All(failure.Violations, violation => Assert.Contains(violation.ToString(), failure.Message, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_name_of_48_characters_beyond_the_basic_plane_is_short_enough()
    {
        await using KoreStubProvider stub = await CampaignService.StartStubAsync();
        await using CampaignService service = CampaignService.For(stub.BaseAddress);
        string name = string.Concat(Enumerable.Repeat("😀", 48));

        CreateSmsCampaignResponse created = await service.Client.CreateSmsCampaignAsync(SampleCampaigns.Advanced with { Name = name });

        Assert.Equal(name, created.Data.Name);
    }

    private static AdvancedSmsCampaign Spoiled(string mistake) => mistake switch
    {
        "name" => SampleCampaigns.Advanced with { Name = new string('n', 49) },
        "list" => SampleCampaigns.Advanced with { ContactLists = [] },
        "number" => SampleCampaigns.Advanced with { DialingStrategy = BadNumber },
        _ => SampleCampaigns.Advanced with
        {
            DialingStrategy = SampleCampaigns.Dialing with
            {
                CallingHours = SampleCampaigns.Dialing.CallingHours with { Days = [] },
            },
        },
    };

    private static async Task<RequestValidationException> StoppedAsync(CreateSmsCampaignRequest campaign)
    {
        await using KoreStubProvider stub = await CampaignService.StartStubAsync();
        await using CampaignService service = CampaignService.For(stub.BaseAddress);

        RequestValidationException failure =
            await Assert.ThrowsAsync<RequestValidationException>(() => service.Client.CreateSmsCampaignAsync(campaign));

        Assert.Empty(stub.Requests);
        return failure;
    }
}
