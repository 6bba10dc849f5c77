using KoreApiKit.Campaigns;
using static KoreApiKit.Campaigns.KoreCampaignsContracts;
using static KoreApiKit.Consumer.Tests.Exercises.CampaignExercise;

namespace KoreApiKit.Consumer.Tests.Exercises;

/// <summary>Creates campaigns of the other forms, updates and deletes them.</summary>
internal static class CampaignSettingExercises
{
    public static IReadOnlyList<CampaignExercise> All { get; } =
    [
        Answered(CreateSmsCampaignV2.Advanced, (client, body, cancellationToken) => client.CreateSmsCampaignV2Async(body, cancellationToken)),
        Answered(CreateSmsCampaignV2.Template, (client, body, cancellationToken) => client.CreateSmsCampaignV2Async(body, cancellationToken)),
        Answered(CreateSmsCampaignV2.Text, (client, body, cancellationToken) => client.CreateSmsCampaignV2Async(body, cancellationToken)),
        Answered(CreateVoiceCampaign.Agentless, (client, body, cancellationToken) => client.CreateVoiceCampaignAsync(body, cancellationToken)),
        Answered(CreateVoiceCampaign.Progressive, (client, body, cancellationToken) => client.CreateVoiceCampaignAsync(body, cancellationToken)),
        Answered(CreateVoiceCampaign.Preview, (client, body, cancellationToken) => client.CreateVoiceCampaignAsync(body, cancellationToken)),
        Answered(CreateVoiceCampaignV2.Agentless, (client, body, cancellationToken) => client.CreateVoiceCampaignV2Async(body, cancellationToken)),
        Answered(CreateVoiceCampaignV2.Progressive, (client, body, cancellationToken) => client.CreateVoiceCampaignV2Async(body, cancellationToken)),
        Answered(CreateVoiceCampaignV2.Preview, (client, body, cancellationToken) => client.CreateVoiceCampaignV2Async(body, cancellationToken)),
        Answered(UpdateSmsCampaign.Advanced, (client, body, cancellationToken) => client.UpdateSmsCampaignAsync(UpdateSmsCampaign.AdvancedArguments.CampaignId, body, cancellationToken)),
        Answered(UpdateSmsCampaignV2.Advanced, (client, body, cancellationToken) => client.UpdateSmsCampaignV2Async(UpdateSmsCampaignV2.AdvancedArguments.CampaignId, body, cancellationToken)),
        Answered(UpdateVoiceCampaign.Preview, (client, body, cancellationToken) => client.UpdateVoiceCampaignAsync(UpdateVoiceCampaign.PreviewArguments.CampaignId, body, cancellationToken)),
        Answered(UpdateVoiceCampaignV2.Agentless, (client, body, cancellationToken) => client.UpdateVoiceCampaignV2Async(UpdateVoiceCampaignV2.AgentlessArguments.CampaignId, body, cancellationToken)),
        Answered(DeleteCampaign.Sms, (client, cancellationToken) => client.DeleteCampaignAsync(DeleteCampaign.SmsArguments.CampaignId, CampaignType.Sms, cancellationToken)),
        Answered(DeleteCampaign.Voice, (client, cancellationToken) => client.DeleteCampaignAsync(DeleteCampaign.VoiceArguments.CampaignId, CampaignType.Voice, cancellationToken)),
        Answered(DeleteCampaignV2.Sms, (client, cancellationToken) => client.DeleteCampaignV2Async(DeleteCampaignV2.SmsArguments.CampaignId, CampaignType.Sms, cancellationToken)),
        Answered(DeleteCampaignV2.Voice, (client, cancellationToken) => client.DeleteCampaignV2Async(DeleteCampaignV2.VoiceArguments.CampaignId, CampaignType.Voice, cancellationToken)),
    ];
}
