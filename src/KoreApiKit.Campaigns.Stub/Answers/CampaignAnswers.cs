using System.Globalization;
using System.Text.Json.Nodes;

namespace KoreApiKit.Campaigns.Stub.Answers;

/// <summary>Answers a good create request as the vendor's samples do: the campaign as it was stored, with its ids and stamps.</summary>
internal sealed class CampaignAnswers(TimeProvider timeProvider)
{
    public Answer Create(JsonObject request)
    {
        string name = (string?)request["name"] ?? "";
        string stamp = timeProvider.GetUtcNow().UtcDateTime
            .ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
        var campaign = new JsonObject
        {
            ["_id"] = NewId("cd-"),
            ["name"] = name,
            ["lname"] = name.ToLowerInvariant(),
        };
        Copy(request, campaign, "description");
        campaign["status"] = "Ready";
        Copy(request, campaign, "priority");
        Copy(request, campaign, "dialingStrategy");
        AddContent(request, campaign);
        campaign["createdAt"] = stamp;
        campaign["updatedAt"] = stamp;
        Copy(request, campaign, "schedule");
        Copy(request, campaign, "contactLists");
        campaign["enableMachineDetect"] = false;
        Copy(request, campaign, "format");
        return new Answer(200, new JsonObject
        {
            ["status"] = "success",
            ["message"] = $"Campaign {name} creation in progress",
            ["data"] = campaign,
        });
    }

    /// <summary>A flow comes back as its id; a template's id is added, and an empty one is dropped.</summary>
    private static void AddContent(JsonObject request, JsonObject campaign)
    {
        if (request.ContainsKey("experienceFlowName"))
        {
            campaign["experienceFlow"] = NewId("cf-");
            return;
        }

        if (request["message"]?.DeepClone() is JsonObject message)
        {
            if (message.ContainsKey("template_name"))
            {
                message["templateId"] = NewId("cmt-");
            }
            else if ((string?)message["templateId"] == "")
            {
                message.Remove("templateId");
            }

            campaign["message"] = message;
        }
    }

    private static void Copy(JsonObject from, JsonObject to, string name)
    {
        if (from[name] is { } value)
        {
            to[name] = value.DeepClone();
        }
    }

    private static string NewId(string prefix) => prefix + Guid.NewGuid().ToString();
}
