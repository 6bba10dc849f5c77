using System.Text.Json;
using KoreApiKit.Campaigns;
using static KoreApiKit.Campaigns.KoreCampaignsContracts;
using static KoreApiKit.Consumer.Tests.Exercises.CampaignExercise;

namespace KoreApiKit.Consumer.Tests.Exercises;

/// <summary>Starts and stops campaigns.</summary>
internal static class CampaignRunExercises
{
    public static IReadOnlyList<CampaignExercise> All { get; } =
    [
        Answered(StartCampaign.Sms, (client, cancellationToken) => client.StartCampaignAsync(StartCampaign.SmsArguments.CampaignId, CampaignType.Sms, EmptyBody, cancellationToken)),
        Answered(StartCampaign.Voice, (client, cancellationToken) => client.StartCampaignAsync(StartCampaign.VoiceArguments.CampaignId, CampaignType.Voice, EmptyBody, cancellationToken)),
        Answered(StartCampaignV2.Sms, (client, cancellationToken) => client.StartCampaignV2Async(StartCampaignV2.SmsArguments.CampaignId, CampaignType.Sms, EmptyBody, cancellationToken)),
        Answered(StartCampaignV2.Voice, (client, cancellationToken) => client.StartCampaignV2Async(StartCampaignV2.VoiceArguments.CampaignId, CampaignType.Voice, EmptyBody, cancellationToken)),
        Answered(StopCampaign.Sms, (client, cancellationToken) => client.StopCampaignAsync(StopCampaign.SmsArguments.CampaignId, CampaignType.Sms, EmptyBody, cancellationToken)),
        Answered(StopCampaign.Voice, (client, cancellationToken) => client.StopCampaignAsync(StopCampaign.VoiceArguments.CampaignId, CampaignType.Voice, EmptyBody, cancellationToken)),
        Answered(StopCampaignV2.Sms, (client, cancellationToken) => client.StopCampaignV2Async(StopCampaignV2.SmsArguments.CampaignId, CampaignType.Sms, EmptyBody, cancellationToken)),
        Answered(StopCampaignV2.Voice, (client, cancellationToken) => client.StopCampaignV2Async(StopCampaignV2.VoiceArguments.CampaignId, CampaignType.Voice, EmptyBody, cancellationToken)),
    ];

    private static Dictionary<string, JsonElement> EmptyBody => [];
}
