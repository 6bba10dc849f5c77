using KoreApiKit.Campaigns.Stub.Lifecycle;
using KoreApiKit.Campaigns.Stub.Records;

namespace KoreApiKit.Campaigns.Stub.Campaigns;

/// <summary>Finds campaigns as they are now: what time has changed since is kept first.</summary>
internal sealed class CampaignDirectory(StubRecords records, StubClock clock, KoreStubOptions options)
{
    public DateTimeOffset Now => clock.Now;

    public StoredCampaign? Find(string id) => records.Campaigns.Find(id) is { } campaign ? Advance(campaign) : null;

    /// <summary>The latest campaign of a name, whatever its case (C40).</summary>
    public StoredCampaign? FindByName(string name) =>
        All().LastOrDefault(campaign => campaign.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    public StoredCampaign? FindByRun(string runId) => All().LastOrDefault(campaign => campaign.Life.Run?.Id == runId);

    public IReadOnlyList<StoredCampaign> All() => [.. records.Campaigns.List().Select(Advance)];

    public StoredCampaign Save(StoredCampaign campaign)
    {
        records.Campaigns.Put(campaign);
        return campaign;
    }

    public void Remove(StoredCampaign campaign) => records.Campaigns.Remove(campaign.Id);

    public StoredCampaign Start(StoredCampaign campaign) => Save(campaign with { Life = campaign.Life.Start(Now, PlanOf(campaign)) });

    /// <summary>The contacts of a campaign's lists in order. A list that the stub does not have counts as one of three contacts.</summary>
    public IReadOnlyList<StoredListContact> ContactsOf(StoredCampaign campaign) =>
        [.. campaign.ListNames.SelectMany(name => records.FindList(name) is { } list ? records.ContactsOf(list.Id).List() : SampleContacts.Three)];

    /// <summary>How many contacts the latest run has done with.</summary>
    public int CountReached(StoredCampaign campaign)
    {
        if (campaign.Life.Run is not { } run)
        {
            return 0;
        }

        int contacts = ContactsOf(campaign).Count;
        DateTimeOffset until = run.EndedAt ?? Now;
        var hours = DialingHours.Of(campaign.Settings);
        return options.TimePerContact <= TimeSpan.Zero
            ? until >= hours.After(run.StartedAt, TimeSpan.Zero) ? contacts : 0
            : (int)Math.Min(contacts, hours.Between(run.StartedAt, until) / options.TimePerContact);
    }

    private StoredCampaign Advance(StoredCampaign campaign)
    {
        CampaignLife life = campaign.Life.At(Now, PlanOf(campaign));
        return ReferenceEquals(life, campaign.Life) ? campaign : Save(campaign with { Life = life });
    }

    private RunPlan PlanOf(StoredCampaign campaign) =>
        new(
            () => Identifiers.NewRun(campaign.Kind),
            start => DialingHours.Of(campaign.Settings).After(start, options.TimePerContact * ContactsOf(campaign).Count));
}
