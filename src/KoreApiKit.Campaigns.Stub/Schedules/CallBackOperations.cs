using System.Globalization;
using System.Text.Json.Nodes;
using KoreApiKit.Campaigns.Stub.Answers;
using KoreApiKit.Campaigns.Stub.Campaigns;
using KoreApiKit.Campaigns.Stub.Lifecycle;
using KoreApiKit.Campaigns.Stub.Operations;
using KoreApiKit.Campaigns.Stub.Records;

namespace KoreApiKit.Campaigns.Stub.Schedules;

/// <summary>Takes the times at which contacts of a running campaign want to be called back; each is taken or not by itself.</summary>
internal sealed class CallBackOperations(CampaignDirectory campaigns) : IOperationGroup
{
    public IReadOnlyDictionary<string, Func<OperationCall, Answer>> Operations => new Dictionary<string, Func<OperationCall, Answer>>
    {
        ["scheduleCallBacks"] = Schedule,
    };

    private Answer Schedule(OperationCall call)
    {
        if (campaigns.FindByRun(call.PathParameters["campaignInstanceId"]) is not { } campaign)
        {
            return CampaignRefusals.Missing;
        }

        return CampaignRefusals.OfKind(campaign, StoredCampaign.Voice)
            ?? (campaign.Life.Stage == CampaignStage.Active
                ? new Answer(200, new JsonObject
                {
                    ["status"] = "success",
                    ["data"] = new JsonArray([.. call.Body!.AsArray().Select(item => Result(item!))]),
                })
                : CampaignRefusals.Standing(campaign, "asked to call back"));
    }

    private JsonObject Result(JsonNode callBack)
    {
        bool isPast = DateTimeOffset.Parse((string)callBack["timeToContact"]!, CultureInfo.InvariantCulture) <= campaigns.Now;
        var result = new JsonObject
        {
            ["campaignDialingListId"] = (string)callBack["campaignDialingListId"]!,
            ["status"] = isPast ? "failed" : "success",
        };
        if (isPast)
        {
            result["reason"] = "time_in_past";
        }

        return result;
    }
}
