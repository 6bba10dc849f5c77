namespace KoreApiKit.Campaigns;

/// <summary>Campaigns, of SMS and of calls, by the version that the options name. Safe for use from many threads.</summary>
/// <remarks>
/// Each method makes the call of the operation of that name, and throws what that throws:
/// <see cref="ErrorResponseException"/> and the other exceptions of the client.
/// </remarks>
/// <param name="client">Makes the calls.</param>
/// <param name="version">The version to call for what both have.</param>
/// <param name="timeProvider">The clock by which is waited; the system's when left out.</param>
public sealed class CampaignOperations(IKoreCampaignsClient client, KoreApiVersion version = KoreApiVersion.V1, TimeProvider? timeProvider = null)
{
    private const int MostContactsAtOnce = 100;

    private readonly TimeProvider _timeProvider = timeProvider ?? TimeProvider.System;

    private bool IsVersion2 => version == KoreApiVersion.V2;

    /// <summary>
    /// Creates an SMS campaign: give an <see cref="AdvancedSmsCampaign"/>, a <see cref="TemplateSmsCampaign"/> or a
    /// <see cref="TextSmsCampaign"/>. It is ready, and sends nothing until it is started. The call is never repeated by itself.
    /// </summary>
    /// <exception cref="ArgumentException">The campaign has a DNC list, and version 1 is called; nothing was sent.</exception>
    public async Task<CampaignReceipt> CreateSmsAsync(CreateSmsCampaignRequest campaign, CancellationToken cancellationToken = default)
    {
        RefuseDncList(campaign);
        return CampaignReceipt.Of(await (IsVersion2
            ? client.CreateSmsCampaignV2Async(campaign, cancellationToken)
            : client.CreateSmsCampaignAsync(campaign, cancellationToken)).ConfigureAwait(false));
    }

    /// <summary>
    /// Creates a voice campaign by version 1: give an <see cref="AgentlessVoiceCampaign"/>, a <see cref="ProgressiveVoiceCampaign"/>
    /// or a <see cref="PreviewVoiceCampaign"/>. Its contacts are prepared first; wait until it is <c>Ready</c>, then start it.
    /// </summary>
    public async Task<CampaignReceipt> CreateVoiceAsync(CreateVoiceCampaignRequest campaign, CancellationToken cancellationToken = default) =>
        CampaignReceipt.Of(await client.CreateVoiceCampaignAsync(campaign, cancellationToken).ConfigureAwait(false));

    /// <summary>
    /// Creates a voice campaign by version 2: give an <see cref="AgentlessVoiceCampaignV2"/>, a
    /// <see cref="ProgressiveVoiceCampaignV2"/> or a <see cref="PreviewVoiceCampaignV2"/>. Its contacts are prepared first; wait
    /// until it is <c>Ready</c>, then start it.
    /// </summary>
    public async Task<CampaignReceipt> CreateVoiceAsync(CreateVoiceCampaignRequestV2 campaign, CancellationToken cancellationToken = default) =>
        CampaignReceipt.Of(await client.CreateVoiceCampaignV2Async(campaign, cancellationToken).ConfigureAwait(false));

    /// <summary>Reads a campaign.</summary>
    public async Task<Campaign> GetAsync(CampaignId id, CancellationToken cancellationToken = default)
    {
        string text = Identifiers.Required(id.Value, nameof(id));
        CampaignResponse response = await (IsVersion2
            ? client.GetCampaignV2Async(text, cancellationToken)
            : client.GetCampaignAsync(text, cancellationToken)).ConfigureAwait(false);
        return response.Data;
    }

    /// <summary>Replaces the settings of an SMS campaign by a whole campaign: what is left out may be lost.</summary>
    /// <exception cref="ArgumentException">The campaign has a DNC list, and version 1 is called; nothing was sent.</exception>
    public async Task<CampaignReceipt> UpdateSmsAsync(CampaignId id, CreateSmsCampaignRequest campaign, CancellationToken cancellationToken = default)
    {
        string text = Identifiers.Required(id.Value, nameof(id));
        RefuseDncList(campaign);
        return CampaignReceipt.Of(await (IsVersion2
            ? client.UpdateSmsCampaignV2Async(text, campaign, cancellationToken)
            : client.UpdateSmsCampaignAsync(text, campaign, cancellationToken)).ConfigureAwait(false));
    }

    /// <summary>Replaces the settings of a voice campaign by a whole campaign, by version 1.</summary>
    public async Task<CampaignReceipt> UpdateVoiceAsync(CampaignId id, CreateVoiceCampaignRequest campaign, CancellationToken cancellationToken = default) =>
        CampaignReceipt.Of(await client.UpdateVoiceCampaignAsync(Identifiers.Required(id.Value, nameof(id)), campaign, cancellationToken).ConfigureAwait(false));

    /// <summary>Replaces the settings of a voice campaign by a whole campaign, by version 2.</summary>
    public async Task<CampaignReceipt> UpdateVoiceAsync(CampaignId id, CreateVoiceCampaignRequestV2 campaign, CancellationToken cancellationToken = default) =>
        CampaignReceipt.Of(await client.UpdateVoiceCampaignV2Async(Identifiers.Required(id.Value, nameof(id)), campaign, cancellationToken).ConfigureAwait(false));

    /// <summary>Starts a campaign. After it stopped or completed it begins with the full contact lists again.</summary>
    public Task<CampaignRunResponse> StartAsync(CampaignId id, CampaignType type, CancellationToken cancellationToken = default)
    {
        string text = Identifiers.Required(id.Value, nameof(id));
        return IsVersion2
            ? client.StartCampaignV2Async(text, type, EmptyBody.Value, cancellationToken)
            : client.StartCampaignAsync(text, type, EmptyBody.Value, cancellationToken);
    }

    /// <summary>Stops a campaign. It cannot be resumed.</summary>
    public Task<CampaignRunResponse> StopAsync(CampaignId id, CampaignType type, CancellationToken cancellationToken = default)
    {
        string text = Identifiers.Required(id.Value, nameof(id));
        return IsVersion2
            ? client.StopCampaignV2Async(text, type, EmptyBody.Value, cancellationToken)
            : client.StopCampaignAsync(text, type, EmptyBody.Value, cancellationToken);
    }

    /// <summary>Deletes a campaign and gives its last state. Stop an active one first.</summary>
    public async Task<Campaign> DeleteAsync(CampaignId id, CampaignType type, CancellationToken cancellationToken = default)
    {
        string text = Identifiers.Required(id.Value, nameof(id));
        CampaignResponse response = await (IsVersion2
            ? client.DeleteCampaignV2Async(text, type, cancellationToken)
            : client.DeleteCampaignAsync(text, type, cancellationToken)).ConfigureAwait(false);
        return response.Data;
    }

    /// <summary>Reads where a campaign stands.</summary>
    public async Task<CampaignStatus> GetStatusAsync(CampaignId id, CancellationToken cancellationToken = default)
    {
        string text = Identifiers.Required(id.Value, nameof(id));
        CampaignStatusResponse response = await (IsVersion2
            ? client.GetCampaignStatusV2Async(text, EmptyBody.Value, cancellationToken)
            : client.GetCampaignStatusAsync(text, cancellationToken)).ConfigureAwait(false);
        return response.Data.Status;
    }

    /// <summary>
    /// Asks for a campaign's status, with growing pauses, until it is the one that is waited for. Broken connections, timeouts,
    /// and answers with the status 408, 429 or 5xx do not end the waiting.
    /// </summary>
    /// <param name="id">The campaign.</param>
    /// <param name="status">The status to wait for.</param>
    /// <param name="wait">How often to ask, and for how long; the defaults when left out.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <exception cref="TimeoutException">The time is over; the message has the last status.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A time of <paramref name="wait"/> is out of its range.</exception>
    public Task<CampaignStatus> WaitForStatusAsync(
        CampaignId id, CampaignStatus status, StatusWait? wait = null, CancellationToken cancellationToken = default)
    {
        Identifiers.Required(id.Value, nameof(id));
        return WaitAsync(id, [status], wait ?? new StatusWait(), cancellationToken);
    }

    /// <summary>
    /// Waits as for a single status, until a campaign has one of several: such as <c>Completed</c> or <c>Stopped</c>, the ends of a
    /// run.
    /// </summary>
    /// <param name="id">The campaign.</param>
    /// <param name="statuses">The statuses to wait for, at least one.</param>
    /// <param name="wait">How often to ask, and for how long; the defaults when left out.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <returns>The one that the campaign has.</returns>
    /// <exception cref="TimeoutException">The time is over; the message has the last status.</exception>
    /// <exception cref="ArgumentException">There are no statuses.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A time of <paramref name="wait"/> is out of its range.</exception>
    public Task<CampaignStatus> WaitForStatusAsync(
        CampaignId id, IReadOnlyCollection<CampaignStatus> statuses, StatusWait? wait = null, CancellationToken cancellationToken = default)
    {
        Identifiers.Required(id.Value, nameof(id));
        ArgumentNullException.ThrowIfNull(statuses);
        return statuses.Count == 0
            ? throw new ArgumentException("There are no statuses to wait for: give at least one.", nameof(statuses))
            : WaitAsync(id, [.. statuses], wait ?? new StatusWait(), cancellationToken);
    }

    /// <summary>Lists campaigns of one kind, page by page as they are enumerated.</summary>
    /// <param name="type">The kind.</param>
    /// <param name="query">Which campaigns, and in which order; all when left out.</param>
    /// <param name="cancellationToken">Ends the walk.</param>
    public IAsyncEnumerable<CampaignSummary> ListAsync(
        CampaignType type, CampaignQuery? query = null, CancellationToken cancellationToken = default)
    {
        query ??= new CampaignQuery();
        return Paging.WalkAsync(
            async (position, token) =>
            {
                ListCampaignsRequest request = query.ToRequest(type, position);
                ListCampaignsResponse response = await (IsVersion2
                    ? client.ListCampaignsV2Async(request, token)
                    : client.ListCampaignsAsync(request, token)).ConfigureAwait(false);
                CampaignPage page = response.Data;
                return new PageOf<CampaignSummary>(page.Results, page.Skip, page.Limit, page.HasMore, page.TotalPages);
            },
            query.PageSize,
            cancellationToken);
    }

    /// <summary>Lists what became of the contacts of a voice campaign's latest run, page by page as they are enumerated.</summary>
    /// <param name="id">The campaign.</param>
    /// <param name="pageSize">How many contacts to ask for at once, 1 to 100.</param>
    /// <param name="cancellationToken">Ends the walk.</param>
    public IAsyncEnumerable<CampaignContact> ListContactsAsync(
        CampaignId id, int pageSize = MostContactsAtOnce, CancellationToken cancellationToken = default)
    {
        string text = Identifiers.Required(id.Value, nameof(id));
        return Paging.WalkAsync(
            async (position, token) =>
            {
                var request = new CampaignContactsRequest { Page = position.Page, Limit = pageSize };
                CampaignContactsResponse response = await (IsVersion2
                    ? client.ListCampaignContactsV2Async(text, request, token)
                    : client.ListCampaignContactsAsync(text, request, token)).ConfigureAwait(false);
                return new PageOf<CampaignContact>(response.Data.Results, null, response.Data.Limit, null, response.Data.TotalPages);
            },
            pageSize,
            cancellationToken);
    }

    private Task<CampaignStatus> WaitAsync(CampaignId id, CampaignStatus[] statuses, StatusWait wait, CancellationToken cancellationToken)
    {
        wait.Check();
        return new StatusWaiting(token => GetStatusAsync(id, token), _timeProvider, wait).UntilAsync(statuses, cancellationToken);
    }

    private void RefuseDncList(CreateSmsCampaignRequest campaign)
    {
        ArgumentNullException.ThrowIfNull(campaign);
        DncList? list = campaign.Match(advanced => advanced.DncList, template => template.DncList, text => text.DncList, _ => null);
        if (list is not null && !IsVersion2)
        {
            throw new ArgumentException(
                "The campaign has a DNC list, which version 1 does not know: contacts on it would be reached. Set ApiVersion to V2, or leave it out.",
                nameof(campaign));
        }
    }
}
