// Creates the SMS campaign of the vendor's page "Create SMS Campaign (Advanced Format)".
// Without settings it talks to an embedded stub; with the KORE_… variables it talks to a real host.

using CreateSmsCampaign;
using CreateSmsCampaign.Api;
using KoreApiKit.Campaigns.Authentication;
using KoreApiKit.Http;
using Samples;

if (args is [var argument, ..])
{
    Console.Error.WriteLine($"'{argument}' is not an option: the sample takes none. {Settings.Advice}");
    return 2;
}

if (!Settings.TryRead(Environment.GetEnvironmentVariable, out Settings? settings, out string? problem))
{
    Console.Error.WriteLine(problem);
    return 2;
}

CallingHoursDay Weekday(WeekDay day) => new() { Day = day, Start = new TimeOnly(9, 0), End = new TimeOnly(18, 0) };

var campaign = new AdvancedSmsCampaign
{
    Name = "Interactive Support SMS Campaign",
    Description = "This campaign sends an SMS with a link or instructions to interact with a Kore.ai bot. "
        + "Customers can check order status, raise tickets, or get help—all via chat-enabled SMS.",
    ContactLists = ["Renewal Due - May/June 2025"],
    Priority = CampaignPriority.Highest,
    DialingStrategy = new DialingStrategy
    {
        CallerId = new CallerId { PhoneNumber = "+919876543210" },
        CallingHours = new CallingHours
        {
            Frequency = CallingFrequency.Weekly,
            Timezone = "Asia/Kolkata",
            Days =
            [
                Weekday(WeekDay.Monday),
                Weekday(WeekDay.Tuesday),
                Weekday(WeekDay.Wednesday),
                Weekday(WeekDay.Thursday),
                Weekday(WeekDay.Friday),
            ],
        },
    },
    Schedule = new CampaignSchedule { IsSchedulingEnabled = false },
    ExperienceFlowName = "SMS Support Flow",
};

try
{
    await using Provider provider = await Provider.StartAsync(settings);
    using HttpClient http = ApiHttpClient.Create(provider.Settings.Host);
    using var credential = new KoreJwtCredential(provider.Settings.ClientId, provider.Settings.ClientSecret);
    var client = new CampaignClient(http, new CampaignClientOptions
    {
        Iid = provider.Settings.ApplicationId,
        AccountId = provider.Settings.AccountId,
        Auth = credential,
    });

    ApiResponse<CreateSmsCampaignResponse> response = await client.CreateSmsCampaignResponseAsync(campaign);
    Report.Print(provider, campaign, response);
    return 0;
}
catch (Exception exception) when (Failure.IsExpected(exception))
{
    Console.Error.WriteLine(Failure.Describe(exception));
    return 1;
}
