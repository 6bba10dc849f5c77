// Creates the vendor's SMS campaign by the generated client, and prints its id. CampaignByHand does the same without.

using CampaignByKit.Api;
using KoreApiKit.Benchmarks.Programs;
using KoreApiKit.Campaigns.Authentication;

using var http = new HttpClient { BaseAddress = new Uri(args[0]) };
using var credential = new KoreJwtCredential(Account.ClientId, Account.ClientSecret);
var client = new CampaignClient(http, new CampaignClientOptions { Iid = Account.ApplicationId, AccountId = Account.AccountId, Auth = credential });

CreateSmsCampaignResponse response = await client.CreateSmsCampaignAsync(new AdvancedSmsCampaign
{
    Name = "Interactive Support SMS Campaign",
    ContactLists = ["Renewal Due - May/June 2025"],
    Priority = CampaignPriority.Highest,
    DialingStrategy = new DialingStrategy
    {
        CallerId = new CallerId { PhoneNumber = "+919876543210" },
        CallingHours = new CallingHours
        {
            Frequency = CallingFrequency.Weekly,
            Timezone = "Asia/Kolkata",
            Days = [new CallingHoursDay { Day = WeekDay.Monday, Start = new TimeOnly(9, 0), End = new TimeOnly(18, 0) }],
        },
    },
    Schedule = new CampaignSchedule { IsSchedulingEnabled = false },
    ExperienceFlowName = "SMS Support Flow",
});
Console.WriteLine(response.Data.Id);
