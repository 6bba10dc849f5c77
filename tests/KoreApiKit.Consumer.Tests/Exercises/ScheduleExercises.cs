using System.Text.Json;
using KoreApiKit.Campaigns;
using static KoreApiKit.Campaigns.KoreCampaignsContracts;
using static KoreApiKit.Consumer.Tests.Exercises.CampaignExercise;

namespace KoreApiKit.Consumer.Tests.Exercises;

/// <summary>Schedules campaigns, and calls contacts back.</summary>
internal static class ScheduleExercises
{
    public static IReadOnlyList<CampaignExercise> All { get; } =
    [
        Answered(EnableCampaignSchedule.Daily, (client, body, cancellationToken) => client.EnableCampaignScheduleAsync(EnableCampaignSchedule.DailyArguments.CampaignName, body, cancellationToken)),
        Answered(EnableCampaignSchedule.Weekly, (client, body, cancellationToken) => client.EnableCampaignScheduleAsync(EnableCampaignSchedule.WeeklyArguments.CampaignName, body, cancellationToken)),
        Answered(DisableCampaignSchedule.Disable, (client, cancellationToken) => client.DisableCampaignScheduleAsync(DisableCampaignSchedule.DisableArguments.CampaignName, EmptyBody, cancellationToken)),
        Answered(ScheduleCallBacks.Past, (client, cancellationToken) => client.ScheduleCallBacksAsync(
            ScheduleCallBacks.PastArguments.CampaignInstanceId,
            [new CallBack { CampaignDialingListId = "cid-1", TimeToContact = new DateTimeOffset(2026, 6, 18, 17, 55, 0, TimeSpan.Zero) }],
            cancellationToken)),
    ];

    private static Dictionary<string, JsonElement> EmptyBody => [];
}
