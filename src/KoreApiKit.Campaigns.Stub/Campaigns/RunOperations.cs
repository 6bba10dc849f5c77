using System.Text.Json.Nodes;
using KoreApiKit.Campaigns.Stub.Answers;
using KoreApiKit.Campaigns.Stub.Operations;
using KoreApiKit.Campaigns.Stub.Records;

namespace KoreApiKit.Campaigns.Stub.Campaigns;

/// <summary>Starts and stops campaigns, and tells how they fare.</summary>
internal sealed class RunOperations(CampaignDirectory campaigns) : IOperationGroup
{
    private const int DefaultLimit = 50;

    public IReadOnlyDictionary<string, Func<OperationCall, Answer>> Operations => new Dictionary<string, Func<OperationCall, Answer>>
    {
        ["startCampaign"] = Start,
        ["startCampaignV2"] = Start,
        ["stopCampaign"] = Stop,
        ["stopCampaignV2"] = Stop,
        ["getCampaignStatus"] = Status,
        ["getCampaignStatusV2"] = Status,
        ["listCampaignContacts"] = Contacts,
        ["listCampaignContactsV2"] = Contacts,
    };

    private Answer Start(OperationCall call) => Of(call, campaign =>
    {
        if (!campaign.Life.CanStart)
        {
            return CampaignRefusals.Standing(campaign, "started");
        }

        JsonObject body = Run(campaigns.Start(campaign), "Campaign Started");
        if (campaign.IsVoice)
        {
            body["totalCallsCompleted"] = 0;
        }

        return Answer.Ok(body);
    });

    private Answer Stop(OperationCall call) => Of(call, campaign =>
    {
        if (!campaign.Life.CanStop)
        {
            return CampaignRefusals.Standing(campaign, "stopped");
        }

        JsonObject body = Run(campaigns.Save(campaign with { Life = campaign.Life.Stop(campaigns.Now) }), "Campaign Stopped");
        if (!campaign.IsVoice)
        {
            body["campaignExecutionType"] = "NORMAL";
        }

        return Answer.Ok(body);
    });

    private Answer Of(OperationCall call, Func<StoredCampaign, Answer> answer) =>
        campaigns.Find(call.PathParameters["campaignId"]) is { } campaign
            ? CampaignRefusals.OfKind(campaign, call.Query("campaignType")) ?? answer(campaign)
            : CampaignRefusals.Missing;

    // The outer status is the campaign's here (C26).
    private static JsonObject Run(StoredCampaign campaign, string message)
    {
        var body = new JsonObject
        {
            ["status"] = campaign.Life.Stage.ToString(),
            ["message"] = message,
            ["updatedAt"] = Stamps.Of(campaign.UpdatedAt),
        };
        if (campaign.IsVoice)
        {
            body["campaignInstanceId"] = campaign.Life.Run!.Id;
        }

        return body;
    }

    private Answer Status(OperationCall call) => campaigns.Find(call.PathParameters["campaignId"]) is { } campaign
        ? Answer.Success(message: null, new JsonObject
        {
            ["id"] = campaign.Id,
            ["status"] = campaign.Life.Stage.ToString(),
            ["name"] = campaign.Name,
        })
        : CampaignRefusals.Missing;

    private Answer Contacts(OperationCall call)
    {
        if (campaigns.Find(call.PathParameters["campaignId"]) is not { } campaign)
        {
            return CampaignRefusals.Missing;
        }

        if (CampaignRefusals.OfKind(campaign, StoredCampaign.Voice) is { } refusal)
        {
            return refusal;
        }

        IReadOnlyList<StoredListContact> contacts = campaign.Life.Run is null ? [] : campaigns.ContactsOf(campaign);
        int reached = campaigns.CountReached(campaign);
        PageRange range = PageRange.Of(
            skip: null, JsonObjects.Integer(call.Members["page"]), JsonObjects.Integer(call.Members["limit"]), DefaultLimit);
        IEnumerable<JsonNode> page = contacts
            .Select((contact, index) => Attempts(campaign, contact, isReached: index < reached))
            .Skip(range.Skip).Take(range.Limit);
        return Answer.Success(message: null, Pages.ByNumber(page, range, contacts.Count));
    }

    private static JsonObject Attempts(StoredCampaign campaign, StoredListContact contact, bool isReached) => new()
    {
        ["phoneNumber"] = contact.PhoneNumber,
        ["uniqueId"] = contact.UniqueId,
        ["dialerOutcome"] = isReached ? "completed" : "",
        ["numberOfAttemptsSoFar"] = isReached ? 1 : 0,
        ["botSessionId"] = isReached ? Identifiers.Session(campaign.Life.Run!.Id, contact.Id) : "",
        ["agentDispositionCodes"] = isReached ? new JsonArray("System Generated") : [],
        ["botOutboundStatus"] = isReached ? "userHangUp" : "",
        ["botOutboundStatusDetail"] = isReached ? "user_hangup" : "",
    };
}
