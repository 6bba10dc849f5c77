namespace KoreApiKit.Consumer.Tests.Exercises;

/// <summary>All that the campaign client relies on: every operation of both versions, in every variant that the spec has, and without its scope.</summary>
internal static class CampaignExercises
{
    public static IReadOnlyList<CampaignExercise> All { get; } =
    [
        .. SmsCreationExercises.All,
        .. CampaignSettingExercises.All,
        .. CampaignReadingExercises.All,
        .. CampaignRunExercises.All,
        .. ScheduleExercises.All,
        .. ContactListExercises.All,
        .. ContactExercises.All,
        .. ScopeExercises.All,
    ];
}
