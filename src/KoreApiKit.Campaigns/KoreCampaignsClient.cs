namespace KoreApiKit.Campaigns;

public partial interface IKoreCampaignsClient
{
    /// <summary>Creates, reads, runs and lists campaigns.</summary>
    CampaignOperations Campaigns { get; }

    /// <summary>Schedules campaigns, and calls contacts back.</summary>
    ScheduleOperations Schedules { get; }

    /// <summary>Keeps contact lists, whose contacts campaigns reach.</summary>
    ContactListOperations ContactLists { get; }

    /// <summary>Keeps the contacts of the address book, which are not those of the contact lists.</summary>
    ContactOperations Contacts { get; }
}

public sealed partial class KoreCampaignsClient
{
    /// <inheritdoc/>
    public CampaignOperations Campaigns => new(this, _options.ApiVersion, _options.TimeProvider);

    /// <inheritdoc/>
    public ScheduleOperations Schedules => new(this);

    /// <inheritdoc/>
    public ContactListOperations ContactLists => new(this, _options.ApiVersion);

    /// <inheritdoc/>
    public ContactOperations Contacts => new(this);
}

public sealed partial class KoreCampaignsClientOptions
{
    /// <summary>The version that the groups of operations call; version 1 by default.</summary>
    public KoreApiVersion ApiVersion { get; init; } = KoreApiVersion.V1;

    /// <summary>The clock by which is waited for a status.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;
}
