using System.Text.Json.Nodes;

namespace KoreApiKit.Campaigns.Stub.States;

/// <summary>The settings of campaigns that a state makes, one for each form that the spec has.</summary>
internal static class CampaignSettings
{
    private const string UsualHours = """
        "callingHours": { "frequency": "WEEKLY", "timezone": "Asia/Kolkata", "days": [{ "day": "MO", "start": "9:00 AM", "end": "6:00 PM" }] }
        """;

    private static readonly Dictionary<string, string> Forms = new(StringComparer.Ordinal)
    {
        ["advanced"] = """ "format": "advanced", "experienceFlowName": "SMS Support Flow" """,
        ["template"] = """ "format": "simple", "message": { "template_name": "Welcome", "message": "V2VsY29tZQ%3D%3D" } """,
        ["text"] = """ "format": "simple", "message": { "message": "SGVsbG8%3D" } """,
        ["agentless"] = """ "dialingMode": "Agentless", "experienceFlowName": "Voice Survey Entry Flow" """,
        ["progressive"] = """ "dialingMode": "Progressive", "queue_name": "Default Queue" """,
        ["preview"] = """ "dialingMode": "Preview", "queue_name": "Default Queue", "maxSkips": 1 """,
    };

    public static IEnumerable<string> KnownForms => Forms.Keys;

    /// <summary>The form of a kind of campaign where none is named.</summary>
    public static string UsualForm(bool isVoice) => isVoice ? "agentless" : "advanced";

    /// <summary>The settings of a form; null where there is no such form.</summary>
    public static JsonObject? Of(string form, bool isVoice, string name)
    {
        if (!Forms.TryGetValue(form, out string? members))
        {
            return null;
        }

        string dialing = isVoice
            ? """ , "dialingOrder": "FIFO", "maxAttemptsPerRecord": 3, "defaultRetryPeriod": 10, "maxRingTime": 30 """
            : "";
        var settings = (JsonObject)JsonNode.Parse($$"""
            {
              "description": "A campaign that a contract asked for.",
              "contactLists": ["Renewal Due - May/June 2025"],
              "dncLists": { "name": "DNC CL Dec 4" },
              "priority": "5",
              "dialingStrategy": { "callerId": { "phoneNumber": "+919876543210" }, {{UsualHours}}{{dialing}} },
              {{members}}
            }
            """)!;
        settings["name"] = name;
        settings["campaignType"] = isVoice ? "voice" : "sms";
        return settings;
    }
}
