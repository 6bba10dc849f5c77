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

    /// <summary>The latest run; null for a campaign that never ran.</summary>
    public CampaignRunId? RunId => Identifiers.First(CampaignInstanceId) is { } id ? new CampaignRunId(id) : null;
}

public sealed partial record CampaignReference
{
    /// <summary><see cref="Id"/> as a value that the operations take.</summary>
    public CampaignId CampaignId => new(Id);
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

public sealed partial record BulkContactRecord
{
    /// <summary>The contact's id, from wherever it came; null when it came from nowhere.</summary>
    public ContactId? ContactId => Identifiers.First(Id) is { } id ? new ContactId(id) : Contact?.ContactId;
}

public sealed partial record ContactUpdate
{
    /// <summary>An entry of a bulk update. The full name is made of first and last name, as the provider does.</summary>
    /// <param name="id">The contact to replace.</param>
    /// <param name="contact">The contact as it is to be from now on.</param>
    /// <exception cref="ArgumentException">The id is empty.</exception>
    public static ContactUpdate Of(ContactId id, NewContact contact)
    {
        string text = Identifiers.Required(id.Value, nameof(id));
        ArgumentNullException.ThrowIfNull(contact);
        return new ContactUpdate
        {
            Id = text,
            FirstName = contact.FirstName,
            LastName = contact.LastName,
            FullName = $"{contact.FirstName} {contact.LastName}",
            Salutation = contact.Salutation,
            CellPhone = contact.CellPhone,
        };
    }
}
