using KoreApiKit.Campaigns;

namespace KoreApiKit.Benchmarks.Json;

/// <summary>
/// Copies an answer with all its objects and texts, as a reader has to make them. The listed values of enums are not copied:
/// they exist once.
/// </summary>
internal static class GraphCopy
{
    public static CreateSmsCampaignResponse Of(CreateSmsCampaignResponse response)
    {
        var campaign = response.Data;
        var strategy = campaign.DialingStrategy!;
        return response with
        {
            Message = Text(response.Message),
            Data = campaign with
            {
                Id = Text(campaign.Id!),
                Name = Text(campaign.Name),
                LowercaseName = Text(campaign.LowercaseName!),
                Description = Text(campaign.Description!),
                Priority = campaign.Priority! with { },
                ExperienceFlowId = Text(campaign.ExperienceFlowId!),
                DialingStrategy = strategy with
                {
                    CallerId = strategy.CallerId! with { PhoneNumber = Text(strategy.CallerId.PhoneNumber!) },
                    CallingHours = strategy.CallingHours! with
                    {
                        Timezone = Text(strategy.CallingHours.Timezone!),
                        Days = List(strategy.CallingHours.Days!, static day => day with { }),
                    },
                },
                Schedule = campaign.Schedule! with { },
                ContactLists = List(campaign.ContactLists!, Text),
                EnableMachineDetect = campaign.EnableMachineDetect! with { },
            },
        };
    }

    private static string Text(string text) => new(text.AsSpan());

    private static IReadOnlyList<T> List<T>(IReadOnlyList<T> items, Func<T, T> copy)
    {
        var copies = new T[items.Count];
        for (int i = 0; i < copies.Length; i++)
        {
            copies[i] = copy(items[i]);
        }

        return Array.AsReadOnly(copies);
    }
}
