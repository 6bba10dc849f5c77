using KoreApiKit.Campaigns;

namespace KoreApiKit.Benchmarks.Json;

/// <summary>
/// Copies an answer with all its objects and texts, as a reader has to make them. The listed values of enums are not copied:
/// they exist once.
/// </summary>
internal static class GraphCopy
{
    public static CreateSmsCampaignResponse Of(CreateSmsCampaignResponse response) => new()
    {
        Status = response.Status,
        Message = Text(response.Message),
        Data = Of(response.Data),
    };

    private static Campaign Of(Campaign campaign) => new()
    {
        Id = Text(campaign.Id),
        Name = Text(campaign.Name),
        LowercaseName = Text(campaign.LowercaseName!),
        Description = Text(campaign.Description!),
        Status = campaign.Status,
        Priority = campaign.Priority,
        DialingStrategy = Of(campaign.DialingStrategy!),
        ExperienceFlowId = Text(campaign.ExperienceFlowId!),
        CreatedAt = campaign.CreatedAt,
        UpdatedAt = campaign.UpdatedAt,
        Schedule = new CampaignSchedule { IsSchedulingEnabled = campaign.Schedule!.IsSchedulingEnabled },
        ContactLists = List(campaign.ContactLists!, Text),
        EnableMachineDetect = campaign.EnableMachineDetect,
        Format = campaign.Format,
    };

    private static DialingStrategy Of(DialingStrategy strategy) => new()
    {
        CallerId = new CallerId { PhoneNumber = Text(strategy.CallerId.PhoneNumber) },
        CallingHours = new CallingHours
        {
            Frequency = strategy.CallingHours.Frequency,
            Timezone = Text(strategy.CallingHours.Timezone),
            Days = List(strategy.CallingHours.Days, day => new CallingHoursDay { Day = day.Day, Start = day.Start, End = day.End }),
        },
    };

    private static string Text(string text) => new(text.AsSpan());

    private static IReadOnlyList<T> List<T>(IReadOnlyList<T> items, Func<T, T> copy)
    {
        var copies = new List<T>(items.Count);
        for (int i = 0; i < items.Count; i++)
        {
            copies.Add(copy(items[i]));
        }

        return copies.AsReadOnly();
    }
}
