using System.Text.Json.Nodes;
using KoreApiKit.Campaigns.Stub.Answers;
using KoreApiKit.Campaigns.Stub.Campaigns;
using KoreApiKit.Campaigns.Stub.Lifecycle;
using KoreApiKit.Campaigns.Stub.Operations;
using KoreApiKit.Campaigns.Stub.Records;

namespace KoreApiKit.Campaigns.Stub.Schedules;

/// <summary>Gives campaigns schedules, which find them by their name, and takes them away.</summary>
internal sealed class ScheduleOperations(CampaignDirectory campaigns) : IOperationGroup
{
    public IReadOnlyDictionary<string, Func<OperationCall, Answer>> Operations => new Dictionary<string, Func<OperationCall, Answer>>
    {
        ["enableCampaignSchedule"] = Enable,
        ["disableCampaignSchedule"] = Disable,
    };

    private Answer Enable(OperationCall call) => Of(call, campaign =>
    {
        if (ScheduleBody.Read(call.Members) is not { } times)
        {
            return ErrorAnswers.InvalidValues("The schedule has a day that does not exist.");
        }

        if (times.End <= times.Start || times.End <= campaigns.Now)
        {
            return ErrorAnswers.InvalidValues("endDateTime must be later than now and than startDateTime.");
        }

        if (!campaign.Life.CanSchedule)
        {
            return CampaignRefusals.Standing(campaign, "scheduled");
        }

        return campaign.Life.Schedule(campaigns.Now, times) is { } scheduled
            ? Done(campaigns.Save(campaign with { Life = scheduled }), "scheduled successfully")
            : ErrorAnswers.InvalidValues("The schedule has no start before its end.");
    });

    private Answer Disable(OperationCall call) => Of(call, campaign => campaign.Life.Times is null
        ? ErrorAnswers.Conflict("The campaign has no schedule")
        : Done(campaigns.Save(campaign with { Life = campaign.Life.Unschedule(campaigns.Now) }), "schedule has been disabled successfully"));

    private Answer Of(OperationCall call, Func<StoredCampaign, Answer> answer) =>
        campaigns.FindByName(call.Query("campaignName")) is { } campaign ? answer(campaign) : CampaignRefusals.Missing;

    private static Answer Done(StoredCampaign campaign, string what) => Answer.Ok(new JsonObject
    {
        ["status"] = "success",
        ["message"] = $"Campaign {campaign.Name} {what}",
        ["id"] = campaign.Id,
    });
}
