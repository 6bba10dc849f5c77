using KoreApiKit.Campaigns.Stub.Answers;
using KoreApiKit.Campaigns.Stub.Records;

namespace KoreApiKit.Campaigns.Stub.Campaigns;

/// <summary>Why a campaign cannot be had or changed. The pages document none of these (C39, C47).</summary>
internal static class CampaignRefusals
{
    public static Answer Missing => ErrorAnswers.Missing("Campaign not found");

    public static Answer? OfKind(StoredCampaign campaign, string kind) =>
        campaign.Kind == kind ? null : ErrorAnswers.BadRequest($"The campaign is of type {campaign.Kind}, not {kind}");

    public static Answer Standing(StoredCampaign campaign, string done) =>
        ErrorAnswers.Conflict($"The campaign is {campaign.Life.Stage} and cannot be {done}");
}
