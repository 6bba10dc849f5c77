using System.Globalization;
using KoreApiKit.Campaigns.ContactFiles;

namespace RunCampaign;

/// <summary>What is done with the API, step by step.</summary>
/// <param name="client">Makes the calls.</param>
/// <param name="time">The clock of the provider.</param>
/// <param name="display">Shows how far it is.</param>
internal sealed class CampaignSteps(IKoreCampaignsClient client, TimeProvider time, Display display)
{
    private static readonly TimeSpan UntilStart = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan Watched = TimeSpan.FromMinutes(1);

    private static readonly StatusWait Pace = new()
    {
        FirstDelay = TimeSpan.FromSeconds(5),
        LongestDelay = TimeSpan.FromSeconds(15),
        Timeout = TimeSpan.FromHours(12),
    };

    public async Task RunAsync(ContactFile contacts, CancellationToken cancellationToken)
    {
        // No page says that names are unique, and campaigns are scheduled by name: the time makes them so.
        string stamp = time.GetUtcNow().ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
        string list = await ImportAsync($"Renewals {stamp}", contacts, cancellationToken);
        CampaignReceipt created = await CreateAsync($"Renewal reminder {stamp}", list, cancellationToken);
        await ScheduleAsync($"Renewal reminder {stamp}", cancellationToken);
        if (await WatchAsync(created.Id, cancellationToken) == CampaignStatus.Active)
        {
            await StopAsync(created.Id, cancellationToken);
        }
    }

    private async Task<string> ImportAsync(string name, ContactFile contacts, CancellationToken cancellationToken)
    {
        ContactList list = await client.ContactLists.CreateAsync(name, "Contracts that end soon.", cancellationToken: cancellationToken);
        display.Say($"List       {list.ContactListId} \"{name}\"");
        await display.ShowImportAsync(
            contacts.Contacts.Count,
            progress => client.ContactLists.ImportContactsAsync(name, contacts.Contacts, batchSize: 2, progress, cancellationToken));
        return name;
    }

    private async Task<CampaignReceipt> CreateAsync(string name, string list, CancellationToken cancellationToken)
    {
        CampaignReceipt created = await client.Campaigns.CreateSmsAsync(
            new AdvancedSmsCampaign
            {
                Name = name,
                Description = "Reminds of a renewal, and answers questions.",
                ContactLists = [list],
                Priority = CampaignPriority.Highest,
                DialingStrategy = new DialingStrategy
                {
                    CallerId = CallerId.Of("+91 98765 43210"),
                    CallingHours = CallingHours.EveryDay("Asia/Kolkata", new TimeOnly(0, 0), new TimeOnly(23, 59)),
                },
                ExperienceFlowName = "SMS Support Flow",
            },
            cancellationToken);
        display.Say($"Campaign   {created.Id} \"{name}\" is {created.Status}");
        return created;
    }

    private async Task ScheduleAsync(string name, CancellationToken cancellationToken)
    {
        DateTime start = (time.GetUtcNow() + UntilStart).UtcDateTime;
        await client.Schedules.EnableAsync(name, ScheduleCampaignRequest.Once(start, start.AddDays(7)), cancellationToken);
        display.Say(string.Create(CultureInfo.InvariantCulture, $"Schedule   starts at {start:HH:mm:ss} UTC"));
    }

    private async Task<CampaignStatus> WatchAsync(CampaignId id, CancellationToken cancellationToken)
    {
        CampaignStatus status = CampaignStatus.Scheduled;
        await display.ShowStatusAsync("Waiting for the start", async progress => status = await client.Campaigns.WaitForStatusAsync(
            id, [CampaignStatus.Active, CampaignStatus.Completed, CampaignStatus.Stopped], Pace with { Progress = progress }, cancellationToken));
        if (status == CampaignStatus.Active)
        {
            await display.ShowStatusAsync("Watching the run", async progress => status = await WatchRunAsync(id, progress, cancellationToken));
        }

        return status;
    }

    private async Task<CampaignStatus> WatchRunAsync(CampaignId id, IProgress<CampaignStatus> progress, CancellationToken cancellationToken)
    {
        long start = time.GetTimestamp();
        CampaignStatus status;
        do
        {
            await Task.Delay(Pace.LongestDelay, time, cancellationToken);
            status = await client.Campaigns.GetStatusAsync(id, cancellationToken);
            progress.Report(status);
        }
        while (status == CampaignStatus.Active && time.GetElapsedTime(start) < Watched);

        return status;
    }

    private async Task StopAsync(CampaignId id, CancellationToken cancellationToken)
    {
        CampaignRunResponse stopped = await client.Campaigns.StopAsync(id, CampaignType.Sms, cancellationToken);
        display.Say($"Stopped    {id} is {stopped.Status}");
    }
}
