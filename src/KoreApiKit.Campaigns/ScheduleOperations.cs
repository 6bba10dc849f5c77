namespace KoreApiKit.Campaigns;

/// <summary>Times at which campaigns run by themselves, and call-backs. Version 2 has them alone. Safe for use from many threads.</summary>
/// <param name="client">Makes the calls.</param>
public sealed class ScheduleOperations(IKoreCampaignsClient client)
{
    /// <summary>Gives a campaign times at which it starts by itself.</summary>
    /// <param name="campaignName">The campaign's name. Names are not known to be unique; an id cannot be given.</param>
    /// <param name="schedule">
    /// The times: <see cref="ScheduleCampaignRequest.Once"/>, <see cref="ScheduleCampaignRequest.Daily"/> or
    /// <see cref="ScheduleCampaignRequest.Weekly"/>.
    /// </param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The id of the campaign that was found by the name; null when the answer does not tell.</returns>
    public async Task<CampaignId?> EnableAsync(string campaignName, ScheduleCampaignRequest schedule, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(campaignName);
        return IdOf(await client.EnableCampaignScheduleAsync(campaignName, schedule, cancellationToken).ConfigureAwait(false));
    }

    /// <summary>Takes the schedule of a campaign away.</summary>
    /// <param name="campaignName">The campaign's name.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The id of the campaign that was found by the name; null when the answer does not tell.</returns>
    public async Task<CampaignId?> DisableAsync(string campaignName, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(campaignName);
        return IdOf(await client.DisableCampaignScheduleAsync(campaignName, EmptyBody.Value, cancellationToken).ConfigureAwait(false));
    }

    /// <summary>Sets times at which contacts of a running voice campaign are called back.</summary>
    /// <returns>What became of each call-back; one can fail while the call succeeds.</returns>
    public async Task<IReadOnlyList<CallBackResult>> CallBackAsync(
        CampaignRunId run, IReadOnlyList<CallBack> callBacks, CancellationToken cancellationToken = default)
    {
        CallBacksResponse response = await client
            .ScheduleCallBacksAsync(Identifiers.Required(run.Value, nameof(run)), callBacks, cancellationToken)
            .ConfigureAwait(false);
        return response.Data;
    }

    private static CampaignId? IdOf(ScheduleCampaignResponse response) =>
        Identifiers.First(response.Id) is { } id ? new CampaignId(id) : null;
}
