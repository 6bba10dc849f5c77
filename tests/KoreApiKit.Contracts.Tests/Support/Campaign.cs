using System.Text.Json.Nodes;
using KoreApiKit.Contracts.Checks;
using static KoreApiKit.Contracts.Tests.Support.Messages;

namespace KoreApiKit.Contracts.Tests.Support;

/// <summary>The campaign operation's messages.</summary>
internal static class Campaign
{
    public const string ApplicationId = "st-0603182c-7ffb-53c3-b307-47ca14b90000";
    public const string Path = $"/agentassist/api/v1/public/{ApplicationId}/campaign";

    public static string[] Forms { get; } = ["advanced", "template", "text"];

    public static string RequestText(string form) => SpecFolder.Read($"examples/create-sms-campaign-{form}.request.json");

    public static JsonObject RequestSample(string form) => (JsonObject)JsonNode.Parse(RequestText(form))!;

    public static JsonObject ResponseSample(string form) =>
        (JsonObject)JsonNode.Parse(SpecFolder.Read($"examples/create-sms-campaign-{form}.response.json"))!;

    public static RequestData Request(string body) => Messages.Request(
        "POST",
        Path,
        [Pair("campaignType", "sms")],
        [Pair("iid", ApplicationId), Pair("accountId", "67777ce93e25326494e90000"), Pair("Content-Type", "application/json")],
        body);
}
