using KoreApiKit.Authentication;
using KoreApiKit.Campaigns;

namespace KoreApiKit.Hostile.Tests.Clients;

/// <summary>The campaign client in one of the ways in which programs have it.</summary>
internal abstract class ClientUnderTest : IAsyncDisposable
{
    public const string ClientId = "cs-11111111-2222-3333-4444-555555555555";
    public const string ClientSecret = "made-up-secret-for-tests-0123456789ABCDEF=";
    public const string ApplicationId = "st-99999999-8888-7777-6666-555555555555";
    public const string AccountId = "6000000000000000000000aa";

    /// <summary>What signs the tokens.</summary>
    public abstract CredentialProvider Credential { get; }

    /// <summary>All that was logged.</summary>
    public virtual string Log => "";

    /// <summary>Objects that a program holds and may log.</summary>
    public abstract IEnumerable<object> Loggable { get; }

    protected abstract IKoreCampaignsClient Client { get; }

    /// <summary>Sends a create.</summary>
    public Task<CreateSmsCampaignResponse> CreateAsync(CancellationToken cancellationToken = default) =>
        CreateAsync(Client, cancellationToken);

    protected static Task<CreateSmsCampaignResponse> CreateAsync(IKoreCampaignsClient client, CancellationToken cancellationToken = default) =>
        client.CreateSmsCampaignAsync(Campaign, cancellationToken);

    public abstract ValueTask DisposeAsync();

    private static TextSmsCampaign Campaign { get; } = new()
    {
        Name = "Event Reminder SMS Campaign",
        Description = "Reminds of an event.",
        ContactLists = ["Renewal Due"],
        Priority = CampaignPriority.Highest,
        Message = new TextSmsMessage { TemplateId = "", Message = "Hi" },
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
    };
}
