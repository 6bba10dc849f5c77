using System.Text.Json;
using KoreApiKit.Campaigns;
using static KoreApiKit.Campaigns.KoreCampaignsContracts;
using static KoreApiKit.Consumer.Tests.Exercises.CampaignExercise;

namespace KoreApiKit.Consumer.Tests.Exercises;

/// <summary>Reads and lists campaigns, their statuses and contacts.</summary>
internal static class CampaignReadingExercises
{
    public static IReadOnlyList<CampaignExercise> All { get; } =
    [
        Answered(GetCampaign.Sms, (client, cancellationToken) => client.GetCampaignAsync(GetCampaign.SmsArguments.CampaignId, cancellationToken)),
        Answered(GetCampaignV2.Sms, (client, cancellationToken) => client.GetCampaignV2Async(GetCampaignV2.SmsArguments.CampaignId, cancellationToken)),
        Answered(GetCampaignV2.Voice, (client, cancellationToken) => client.GetCampaignV2Async(GetCampaignV2.VoiceArguments.CampaignId, cancellationToken)),
        Answered(ListCampaigns.Sms, (client, body, cancellationToken) => client.ListCampaignsAsync(body, cancellationToken)),
        Answered(ListCampaigns.Voice, (client, body, cancellationToken) => client.ListCampaignsAsync(body, cancellationToken)),
        Answered(ListCampaignsV2.Sms, (client, body, cancellationToken) => client.ListCampaignsV2Async(body, cancellationToken)),
        Answered(ListCampaignsV2.Voice, (client, body, cancellationToken) => client.ListCampaignsV2Async(body, cancellationToken)),
        Answered(GetCampaignStatus.Status, (client, cancellationToken) => client.GetCampaignStatusAsync(GetCampaignStatus.StatusArguments.CampaignId, cancellationToken)),
        Answered(GetCampaignStatusV2.Status, (client, cancellationToken) => client.GetCampaignStatusV2Async(GetCampaignStatusV2.StatusArguments.CampaignId, EmptyBody, cancellationToken)),
        Answered(ListCampaignContacts.Page, (client, body, cancellationToken) => client.ListCampaignContactsAsync(ListCampaignContacts.PageArguments.CampaignId, body, cancellationToken)),
        Answered(ListCampaignContactsV2.Page, (client, body, cancellationToken) => client.ListCampaignContactsV2Async(ListCampaignContactsV2.PageArguments.CampaignId, body, cancellationToken)),
    ];

    private static Dictionary<string, JsonElement> EmptyBody => [];
}
