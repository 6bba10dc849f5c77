using System.Text.Json.Nodes;
using KoreApiKit.Campaigns.Stub.Answers;
using KoreApiKit.Campaigns.Stub.Records;

namespace KoreApiKit.Campaigns.Stub.Campaigns;

/// <summary>Writes a campaign as the vendor's answers do: as it was stored, with its ids and stamps.</summary>
internal static class CampaignBody
{
    /// <summary>The whole campaign.</summary>
    /// <param name="campaign">The campaign.</param>
    /// <param name="idName">What this operation calls its id (C12).</param>
    /// <param name="isVersion2">Whether version 2 answers.</param>
    /// <param name="schedule">What is said of its schedule; null where nothing is.</param>
    public static JsonObject Of(StoredCampaign campaign, string idName, bool isVersion2, JsonNode? schedule)
    {
        var body = new JsonObject { [idName] = campaign.Id, ["name"] = campaign.Name, ["lname"] = campaign.Name.ToLowerInvariant() };
        AddHead(campaign, body, isVersion2);
        JsonObjects.Add(body, "dialingStrategy", DialingStrategy(campaign, isVersion2));
        AddContent(campaign, body);
        JsonObjects.Copy(campaign.Settings, body, "maxSkips");
        if (isVersion2)
        {
            body["isFiltersEnabled"] = false;
            if (!campaign.IsVoice)
            {
                body["isImported"] = false;
            }
        }

        AddRun(campaign, body);
        AddStamps(campaign, body);
        JsonObjects.Add(body, "schedule", schedule);
        JsonObjects.Copy(campaign.Settings, body, "contactLists");
        if (!isVersion2)
        {
            body["enableMachineDetect"] = DetectsMachines(campaign);
        }

        JsonObjects.Copy(campaign.Settings, body, "format");
        return body;
    }

    /// <summary>The campaign in a list: without its dialing strategy, with what its runs did.</summary>
    public static JsonObject Summary(StoredCampaign campaign, int reached, bool isVersion2)
    {
        var body = new JsonObject { [campaign.IsVoice ? "_id" : "id"] = campaign.Id, ["name"] = campaign.Name };
        AddHead(campaign, body, isVersion2);
        AddContent(campaign, body);
        AddRun(campaign, body);
        AddStamps(campaign, body);
        body["schedule"] = Schedule(campaign);
        if (campaign.IsVoice)
        {
            body["isFiltersEnabled"] = false;
            body["connection"] = campaign.Text("queue_name") ?? campaign.Text("experienceFlowName");
        }
        else
        {
            body["totalMessagesSent"] = reached;
            body["campaignExecutionType"] = "NORMAL";
        }

        if (campaign.Life.Run is { } run)
        {
            body["campaignInstanceUpdatedAt"] = Stamps.Of(run.EndedAt ?? run.StartedAt);
        }

        JsonObjects.Copy(campaign.Settings, body, "contactLists");
        JsonObjects.Copy(campaign.Settings, body, "format");
        return body;
    }

    /// <summary>Whether the campaign starts by itself; what it was created with says so until a schedule does.</summary>
    public static JsonObject Schedule(StoredCampaign campaign) => new()
    {
        ["isSchedulingEnabled"] = campaign.Life.Times is not null || (bool?)campaign.Settings["schedule"]?["isSchedulingEnabled"] is true,
        ["isRecurrenceEnabled"] = campaign.Life.Times?.Recurs ?? false,
    };

    /// <summary>Answers tell by yes or no, where version 2 asks by a word (C23).</summary>
    public static bool DetectsMachines(StoredCampaign campaign) => campaign.Settings["enableMachineDetect"] switch
    {
        null => false,
        JsonValue value when value.TryGetValue(out bool detects) => detects,
        JsonValue word => (string?)word != "no",
        _ => false,
    };

    private static void AddHead(StoredCampaign campaign, JsonObject body, bool isVersion2)
    {
        JsonObjects.Copy(campaign.Settings, body, "description");
        body["status"] = campaign.Life.Stage.ToString();
        if (isVersion2)
        {
            AddDncList(campaign, body);
        }

        JsonObjects.Copy(campaign.Settings, body, "priority");
        JsonObjects.Copy(campaign.Settings, body, "dialingMode");
    }

    private static void AddDncList(StoredCampaign campaign, JsonObject body)
    {
        JsonObjects.Copy(campaign.Settings, body, "dncLists");
        if (campaign.IsVoice && body["dncLists"] is JsonObject list)
        {
            list["id"] = Identifiers.ContactList((string)list["name"]!);
        }
    }

    private static JsonNode? DialingStrategy(StoredCampaign campaign, bool isVersion2)
    {
        JsonNode? strategy = campaign.Settings["dialingStrategy"]?.DeepClone();
        if (isVersion2 && campaign.IsVoice && strategy is JsonObject members)
        {
            members["useSystemMappings"] = false;
        }

        return strategy;
    }

    /// <summary>A flow comes back as its id; a template's id is added, and an empty one is dropped.</summary>
    private static void AddContent(StoredCampaign campaign, JsonObject body)
    {
        if (campaign.Text("experienceFlowName") is { } flow)
        {
            body["experienceFlow"] = Identifiers.Flow(flow);
        }

        if (campaign.Settings["message"]?.DeepClone() is JsonObject message)
        {
            if ((string?)message["template_name"] is { } template)
            {
                message["templateId"] = Identifiers.Template(template);
            }
            else if ((string?)message["templateId"] == "")
            {
                message.Remove("templateId");
            }

            body["message"] = message;
        }
    }

    private static void AddRun(StoredCampaign campaign, JsonObject body)
    {
        if (campaign.Life.Run is { } run)
        {
            body["campaignInstanceId"] = run.Id;
        }
    }

    private static void AddStamps(StoredCampaign campaign, JsonObject body)
    {
        body["createdAt"] = Stamps.Of(campaign.CreatedAt);
        body["updatedAt"] = Stamps.Of(campaign.UpdatedAt);
    }
}
