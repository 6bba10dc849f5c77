using System.Text.Json.Nodes;
using KoreApiKit.Campaigns.Stub.Answers;
using KoreApiKit.Campaigns.Stub.Lifecycle;
using KoreApiKit.Campaigns.Stub.Operations;
using KoreApiKit.Campaigns.Stub.Records;

namespace KoreApiKit.Campaigns.Stub.Campaigns;

/// <summary>Creates, reads, updates and deletes campaigns.</summary>
internal sealed class CampaignOperations(CampaignDirectory campaigns, ReferencedLists lists, KoreStubOptions options) : IOperationGroup
{
    public IReadOnlyDictionary<string, Func<OperationCall, Answer>> Operations => new Dictionary<string, Func<OperationCall, Answer>>
    {
        ["createSmsCampaign"] = CreateSms,
        ["createSmsCampaignV2"] = CreateSms,
        ["createVoiceCampaign"] = CreateVoice,
        ["createVoiceCampaignV2"] = CreateVoice,
        ["getCampaign"] = Get,
        ["getCampaignV2"] = Get,
        ["updateSmsCampaign"] = UpdateSms,
        ["updateSmsCampaignV2"] = UpdateSms,
        ["updateVoiceCampaign"] = UpdateVoice,
        ["updateVoiceCampaignV2"] = UpdateVoice,
        ["deleteCampaign"] = Delete,
        ["deleteCampaignV2"] = Delete,
    };

    private Answer CreateSms(OperationCall call) => Create(call, StoredCampaign.Sms, TimeSpan.Zero, created => Answer.Success(
        CreationMessage(created), CampaignBody.Of(created, "_id", call.IsVersion2, created.Settings["schedule"]?.DeepClone())));

    private Answer CreateVoice(OperationCall call) => Create(call, StoredCampaign.Voice, options.PreparationTime, created =>
    {
        // The short form of preview campaigns, version 1 (V6).
        if (!call.IsVersion2 && created.DialingMode == "Preview")
        {
            return WithId(Answer.Success(CreationMessage(created), new JsonObject { ["campId"] = created.Id }), created);
        }

        JsonObject body = CampaignBody.Of(created, "id", call.IsVersion2, schedule: null);
        if (created.DialingMode == "Agentless")
        {
            body["enableMachineDetect"] = CampaignBody.DetectsMachines(created);
        }

        return Answer.Success(CreationMessage(created), body);
    });

    private Answer Create(OperationCall call, string kind, TimeSpan preparation, Func<StoredCampaign, Answer> answer)
    {
        if (lists.Refuse(call.Members) is { } refusal)
        {
            return refusal;
        }

        DateTimeOffset now = campaigns.Now;
        return answer(campaigns.Save(new StoredCampaign(
            Identifiers.NewCampaign(kind), kind, call.Members, now, now, CampaignLife.Begin(now, preparation))));
    }

    private Answer Get(OperationCall call) => campaigns.Find(call.PathParameters["campaignId"]) is { } campaign
        ? Answer.Success($"Campaign {campaign.Name} retrieved successfully", WithSchedule(campaign, "_id", call.IsVersion2))
        : CampaignRefusals.Missing;

    // An SMS campaign is replaced, a voice campaign keeps what its new form does not have (C21).
    private Answer UpdateSms(OperationCall call) => Update(call, StoredCampaign.Sms, (_, settings) => settings, (campaign, message) =>
        Answer.Success(message, WithSchedule(campaign, "_id", call.IsVersion2)));

    private Answer UpdateVoice(OperationCall call) => Update(call, StoredCampaign.Voice, Merge, (campaign, message) =>
        WithId(Answer.Success(message, WithSchedule(campaign, call.IsVersion2 ? "_id" : "id", call.IsVersion2)), campaign));

    private Answer Update(
        OperationCall call, string kind, Func<JsonObject, JsonObject, JsonObject> combine, Func<StoredCampaign, string, Answer> answer)
    {
        if (campaigns.Find(call.PathParameters["campaignId"]) is not { } campaign)
        {
            return CampaignRefusals.Missing;
        }

        if ((CampaignRefusals.OfKind(campaign, kind) ?? lists.Refuse(call.Members)) is { } refusal)
        {
            return refusal;
        }

        if (!campaign.Life.CanChange)
        {
            return CampaignRefusals.Standing(campaign, "updated");
        }

        StoredCampaign updated = campaigns.Save(
            campaign with { Settings = combine(campaign.Settings, call.Members), ChangedAt = campaigns.Now });
        return answer(updated, $"Campaign {updated.Name} details updated successfully");
    }

    private Answer Delete(OperationCall call)
    {
        if (campaigns.Find(call.PathParameters["campaignId"]) is not { } campaign)
        {
            return CampaignRefusals.Missing;
        }

        if (CampaignRefusals.OfKind(campaign, call.Query("campaignType")) is { } refusal)
        {
            return refusal;
        }

        if (!campaign.Life.CanChange)
        {
            return CampaignRefusals.Standing(campaign, "deleted");
        }

        campaigns.Remove(campaign);
        return Answer.Success($"Campaign {campaign.Name} deleted successfully", WithSchedule(campaign, "_id", call.IsVersion2));
    }

    private static JsonObject Merge(JsonObject before, JsonObject settings)
    {
        var merged = (JsonObject)settings.DeepClone();
        if (!merged.ContainsKey("maxSkips"))
        {
            JsonObjects.Copy(before, merged, "maxSkips");
        }

        return merged;
    }

    private static JsonObject WithSchedule(StoredCampaign campaign, string idName, bool isVersion2) =>
        CampaignBody.Of(campaign, idName, isVersion2, CampaignBody.Schedule(campaign));

    private static Answer WithId(Answer answer, StoredCampaign campaign)
    {
        answer.Body["id"] = campaign.Id;
        return answer;
    }

    private static string CreationMessage(StoredCampaign campaign) => $"Campaign {campaign.Name} creation in progress";
}
