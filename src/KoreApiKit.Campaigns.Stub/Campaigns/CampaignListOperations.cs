using System.Globalization;
using System.Text.Json.Nodes;
using KoreApiKit.Campaigns.Stub.Answers;
using KoreApiKit.Campaigns.Stub.Operations;
using KoreApiKit.Campaigns.Stub.Records;

namespace KoreApiKit.Campaigns.Stub.Campaigns;

/// <summary>Lists campaigns, filtered, sorted and by pages.</summary>
internal sealed class CampaignListOperations(CampaignDirectory campaigns) : IOperationGroup
{
    private const int DefaultLimit = 50;

    private static readonly (string Name, Func<StoredCampaign, object> Key)[] Orders =
    [
        ("name", campaign => campaign.Name.ToLowerInvariant()),
        ("createdAt", campaign => campaign.CreatedAt),
        ("updatedAt", campaign => campaign.UpdatedAt),
    ];

    public IReadOnlyDictionary<string, Func<OperationCall, Answer>> Operations => new Dictionary<string, Func<OperationCall, Answer>>
    {
        ["listCampaigns"] = List,
        ["listCampaignsV2"] = List,
    };

    private Answer List(OperationCall call)
    {
        JsonObject request = call.Members;
        StoredCampaign[] found = [.. Sort(campaigns.All().Where(campaign => IsWanted(campaign, request)), request["sortBy"])];
        PageRange range = PageRange.Of(
            JsonObjects.Integer(request["skip"]), JsonObjects.Integer(request["page"]), JsonObjects.Integer(request["limit"]), DefaultLimit);
        IEnumerable<JsonNode> page = found.Skip(range.Skip).Take(range.Limit)
            .Select(campaign => CampaignBody.Summary(campaign, campaigns.CountReached(campaign), call.IsVersion2));

        // Two spaces, as the vendor's samples have: a name is missing.
        return Answer.Success("Campaign  retrieved successfully", Pages.BySkip(page, range, found.Length));
    }

    private static bool IsWanted(StoredCampaign campaign, JsonObject request)
    {
        JsonNode? filters = request["filters"];
        return campaign.Kind == (string?)request["type"]
            && IsBetween(campaign.CreatedAt, (string?)request["startDate"], (string?)request["endDate"])
            && Has(filters?["status"], campaign.Life.Stage.ToString())
            && Has(filters?["priority"], campaign.Text("priority"))
            // A sample filters SMS campaigns by modes, which they do not have, and gets some (C35).
            && (!campaign.IsVoice || Has(filters?["dialingMode"], campaign.DialingMode));
    }

    // Which stamp is compared is not said (C35).
    private static bool IsBetween(DateTimeOffset time, string? start, string? end) =>
        (TimeOf(start) is not { } from || time >= from) && (TimeOf(end) is not { } to || time <= to);

    private static DateTimeOffset? TimeOf(string? text) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset time) ? time : null;

    private static bool Has(JsonNode? wanted, string? value) =>
        wanted is not JsonArray { Count: > 0 } values || values.Any(each => each!.ToString() == value);

    private static IEnumerable<StoredCampaign> Sort(IEnumerable<StoredCampaign> found, JsonNode? sorting)
    {
        IOrderedEnumerable<StoredCampaign> sorted = found.OrderBy(static _ => 0);
        foreach ((string name, Func<StoredCampaign, object> key) in Orders)
        {
            sorted = (string?)sorting?[name] switch
            {
                "asc" => sorted.ThenBy(key),
                "desc" => sorted.ThenByDescending(key),
                _ => sorted,
            };
        }

        return sorted;
    }
}
