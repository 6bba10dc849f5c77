using System.Text.Json.Nodes;
using KoreApiKit.Campaigns.Stub.Campaigns;
using KoreApiKit.Campaigns.Stub.Lifecycle;
using KoreApiKit.Campaigns.Stub.Records;

namespace KoreApiKit.Campaigns.Stub.States;

/// <summary>A campaign of an id exists: of a type, in a status, of a form, of a name, with a run of an id, as the parameters say.</summary>
/// <param name="campaigns">Where it is kept.</param>
/// <param name="usual">Parameters that hold where a contract gives none.</param>
internal sealed class CampaignState(CampaignDirectory campaigns, JsonObject usual) : IProviderState
{
    public string? SetUp(JsonObject parameters)
    {
        if (Text(parameters, "id") is not { } id)
        {
            return $"The state '{ProviderStateStore.CampaignExists}' needs the campaign's id: params.id.";
        }

        bool isVoice = Text(parameters, "type") == StoredCampaign.Voice;
        string form = Text(parameters, "form") ?? CampaignSettings.UsualForm(isVoice);
        if (CampaignSettings.Of(form, isVoice, Text(parameters, "name") ?? "Contract campaign") is not { } settings)
        {
            return $"There is no form '{form}'. There are: {string.Join(", ", CampaignSettings.KnownForms)}.";
        }

        string status = Text(parameters, "status") ?? nameof(CampaignStage.Ready);
        if (!Enum.TryParse(status, out CampaignStage stage) || !Enum.IsDefined(stage))
        {
            return $"There is no status '{status}'. There are: {string.Join(", ", Enum.GetNames<CampaignStage>())}.";
        }

        DateTimeOffset now = campaigns.Now;
        var campaign = new StoredCampaign(
            id, isVoice ? StoredCampaign.Voice : StoredCampaign.Sms, settings, now, now, new CampaignLife(CampaignStage.Ready, now));
        campaigns.Save(WithRunId(Bring(campaign, stage), Text(parameters, "instanceId")));
        return null;
    }

    public void TearDown(JsonObject parameters)
    {
        if (Text(parameters, "id") is { } id && campaigns.Find(id) is { } campaign)
        {
            campaigns.Remove(campaign);
        }
    }

    private StoredCampaign Bring(StoredCampaign campaign, CampaignStage stage)
    {
        DateTimeOffset now = campaigns.Now;
        CampaignLife running = campaigns.Start(campaign).Life;
        return campaign with
        {
            Life = stage switch
            {
                CampaignStage.Ready => campaign.Life,
                CampaignStage.Active => running,
                CampaignStage.Stopped => running.Stop(now),
                CampaignStage.Scheduled => campaign.Life.Schedule(now, new CampaignTimes(now.AddDays(1), now.AddDays(30)))!,
                _ => new CampaignLife(stage, now) { Run = stage == CampaignStage.Completed ? running.Run : null },
            },
        };
    }

    private static StoredCampaign WithRunId(StoredCampaign campaign, string? id) =>
        id is not null && campaign.Life.Run is { } run ? campaign with { Life = campaign.Life with { Run = run with { Id = id } } } : campaign;

    private string? Text(JsonObject parameters, string name) => parameters.Text(name) ?? usual.Text(name);
}
