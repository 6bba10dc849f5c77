using System.Text.Json.Nodes;
using KoreApiKit.Campaigns.Stub.Campaigns;
using KoreApiKit.Campaigns.Stub.Lifecycle;
using KoreApiKit.Campaigns.Stub.Records;

namespace KoreApiKit.Campaigns.Stub.States;

/// <summary>Campaigns of a type exist: of each form one that is ready again, and one that was stopped. All have run.</summary>
internal sealed class SomeCampaignsState(CampaignDirectory campaigns) : IProviderState
{
    private static readonly CampaignStage[] Stages = [CampaignStage.Ready, CampaignStage.Stopped];

    private readonly CampaignState _single = new(campaigns, usual: []);

    public string? SetUp(JsonObject parameters) =>
        Each(parameters).Select(_single.SetUp).FirstOrDefault(problem => problem is not null);

    public void TearDown(JsonObject parameters)
    {
        foreach (JsonObject each in Each(parameters))
        {
            _single.TearDown(each);
        }
    }

    private static IEnumerable<JsonObject> Each(JsonObject parameters)
    {
        string type = parameters.Text("type") ?? StoredCampaign.Sms;
        return from form in CampaignSettings.FormsOf(type == StoredCampaign.Voice)
               from stage in Stages
               select new JsonObject
               {
                   ["id"] = $"cd-{type}-{form}-{stage}",
                   ["type"] = type,
                   ["form"] = form,
                   ["status"] = stage.ToString(),
                   ["instanceId"] = $"cid-{type}-{form}-{stage}",
               };
    }
}
