namespace KoreApiKit.Campaigns;

// What the spec calls an id is a string of several names; here each is a value of its own type.

public sealed partial record Campaign
{
    /// <summary>The campaign's id, by whichever name it came; null when it came by none.</summary>
    public CampaignId? CampaignId => Identifiers.First(Id, PlainId) is { } id ? new CampaignId(id) : null;

    /// <summary>The latest run; null for a campaign that never ran.</summary>
    public CampaignRunId? RunId => Identifiers.First(CampaignInstanceId) is { } id ? new CampaignRunId(id) : null;
}

public sealed partial record CampaignSummary
{
    /// <summary>The campaign's id, by whichever name it came; null when it came by none.</summary>
    public CampaignId? CampaignId => Identifiers.First(UnderscoreId, PlainId) is { } id ? new CampaignId(id) : null;
}

public sealed partial record VoiceCampaignResponse
{
    /// <summary>The campaign's id, by whichever name it came; null when it came by none.</summary>
    public CampaignId? CampaignId =>
        Identifiers.First(Data.UnderscoreId, Data.PlainId, Data.CampId, Id) is { } id ? new CampaignId(id) : null;
}

public sealed partial record CampaignRunResponse
{
    /// <summary>The run that was started or stopped; null for SMS campaigns, whose answers do not tell.</summary>
    public CampaignRunId? RunId => Identifiers.First(CampaignInstanceId) is { } id ? new CampaignRunId(id) : null;
}

public sealed partial record ContactList
{
    /// <summary><see cref="Id"/> as a value that the operations take.</summary>
    public ContactListId ContactListId => new(Id);
}

public sealed partial record Contact
{
    /// <summary>The contact's id, by whichever name it came; null when it came by none.</summary>
    public ContactId? ContactId => Identifiers.First(UnderscoreId, PlainId) is { } id ? new ContactId(id) : null;
}
