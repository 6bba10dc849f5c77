namespace KoreApiKit.Campaigns.Stub.Lifecycle;

/// <summary>Where a campaign stands; the names are the wire's.</summary>
internal enum CampaignStage
{
    /// <summary>A voice campaign just created, whose contacts are checked against DNC lists.</summary>
    Preparing,

    /// <summary>Stored, and can be started.</summary>
    Ready,

    /// <summary>Starts by itself.</summary>
    Scheduled,

    /// <summary>Has run by a schedule that recurs, and waits for its next run.</summary>
    Rescheduled,

    /// <summary>Contacts are reached.</summary>
    Active,

    /// <summary>Held by the user interface: no operation leads here.</summary>
    Paused,

    /// <summary>Ended by a stop.</summary>
    Stopped,

    /// <summary>All contacts were tried, or the schedule's time is over.</summary>
    Completed,
}
