namespace KoreApiKit.Campaigns;

/// <summary>What is known of a campaign that was created or updated, whatever its kind and the version.</summary>
/// <param name="Id">The campaign's id.</param>
/// <param name="Status">
/// Where the campaign stands: <c>Ready</c> after creating an SMS campaign, <c>Preparing</c> after creating a voice campaign.
/// Null after creating a preview campaign by version 1, which answers with the id alone.
/// </param>
/// <param name="Message">The provider's sentence for people; do not take it apart.</param>
public sealed record CampaignReceipt(CampaignId Id, CampaignStatus? Status, string? Message)
{
    /// <exception cref="InvalidOperationException">The answer has no id by any of its names.</exception>
    internal static CampaignReceipt Of(CreateSmsCampaignResponse response) =>
        new(Required(response.Data.CampaignId), response.Data.Status, response.Message);

    /// <exception cref="InvalidOperationException">The answer has no id by any of its names.</exception>
    internal static CampaignReceipt Of(CampaignResponse response) =>
        new(Required(response.Data.CampaignId), response.Data.Status, response.Message);

    /// <exception cref="InvalidOperationException">The answer has no id by any of its names.</exception>
    internal static CampaignReceipt Of(VoiceCampaignResponse response) =>
        new(Required(response.CampaignId), response.Data.Status, response.Message);

    private static CampaignId Required(CampaignId? id) => id ?? throw new InvalidOperationException(
        "The provider accepted the campaign, but its answer has the id by none of the names _id, id and campId. Look for the campaign in the list.");
}
