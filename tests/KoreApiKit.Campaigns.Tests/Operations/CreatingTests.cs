using System.Text.Json.Nodes;
using KoreApiKit.Campaigns.Tests.Support;
using KoreApiKit.Json;

namespace KoreApiKit.Campaigns.Tests.Operations;

public sealed class CreatingTests
{
    [Theory]
    [InlineData("create-voice-campaign-agentless", "cd-34696b5-94e3-4e6e-a40a-505ca005xxxx", "Preparing")]
    [InlineData("create-voice-campaign-progressive", "cd-26d3ec6-e1ec-4abd-a21c-3109795exxxx", "Preparing")]
    [InlineData("create-voice-campaign-preview", "cd-c806ae6-8e00-4131-ba20-bc072038xxxx", null)]
    public async Task A_voice_campaign_of_version_1_is_sent_as_sampled_and_its_id_is_found(string page, string id, string? status)
    {
        ScriptedServer server = ScriptedServer.WithSamples(page + ".response.json");
        string sample = Examples.ReadSample(page + ".request.json");

        CampaignReceipt receipt = await server.Client(KoreApiVersion.V2).Campaigns.CreateVoiceAsync(JsonModel.Parse<CreateVoiceCampaignRequest>(sample));

        Assert.Equal((new CampaignId(id), status), (receipt.Id, receipt.Status?.Value));
        Assert.Equal("POST /agentassist/api/v1/public/*/campaign?campaignType=voice", Assert.Single(server.Calls));
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(sample), server.Bodies[0]));
    }

    [Theory]
    [InlineData("agentless", "cd-9e14b72-88cc-4544-9a98-7aee9b7xxxxx")]
    [InlineData("progressive", "cd-a1e45a7-e8ba-4e97-a339-476ebc7xxxxx")]
    [InlineData("preview", "cd-b2c1690-0a1b-497c-9326-1bdd229xxxxx")]
    public async Task A_voice_campaign_of_version_2_is_sent_as_sampled_and_its_id_is_found(string mode, string id)
    {
        ScriptedServer server = ScriptedServer.WithSamples($"create-voice-campaign-{mode}-v2.response.json");
        string sample = Examples.Read($"create-voice-campaign-{mode}-v2.request.json");

        CampaignReceipt receipt = await server.Client().Campaigns.CreateVoiceAsync(JsonModel.Parse<CreateVoiceCampaignRequestV2>(sample));

        Assert.Equal((new CampaignId(id), CampaignStatus.Preparing), (receipt.Id, receipt.Status));
        Assert.Equal("POST /campaign/api/v2/public/*/campaign?accountId=*&campaignType=voice", Assert.Single(server.Calls));
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(sample), server.Bodies[0]));
    }

    [Theory]
    [InlineData("update-voice-campaign.response.json", "cd-dcebc67-d981-4469-b220-5a4ea567xxxx")]
    [InlineData("update-voice-campaign-v2.response.json", "cd-10c85a3-57a3-4d2d-aad4-b09344axxxxx")]
    public async Task An_updated_voice_campaign_is_known_by_its_id(string sample, string id)
    {
        ScriptedServer server = ScriptedServer.WithSamples(sample);
        CreateVoiceCampaignRequestV2 campaign = JsonModel.Parse<CreateVoiceCampaignRequestV2>(Examples.Read("update-voice-campaign-v2.request.json"));

        CampaignReceipt receipt = await server.Client().Campaigns.UpdateVoiceAsync(new CampaignId("cd-1"), campaign);

        Assert.Equal((new CampaignId(id), CampaignStatus.Ready), (receipt.Id, receipt.Status));
        Assert.Equal("PUT /campaign/api/v2/public/*/campaign/cd-1?accountId=*&campaignType=voice", Assert.Single(server.Calls));
    }

    [Fact]
    public async Task An_answer_without_an_id_says_what_to_do()
    {
        ScriptedServer server = ScriptedServer.Answering("""{ "status": "success", "data": {} }""");
        CreateVoiceCampaignRequest campaign = JsonModel.Parse<CreateVoiceCampaignRequest>(Examples.ReadSample("create-voice-campaign-preview.request.json"));

        InvalidOperationException exception = await Assert.ThrowsAsync<InvalidOperationException>(() => server.Client().Campaigns.CreateVoiceAsync(campaign));

        Assert.Contains("Look for the campaign in the list", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_dnc_list_goes_to_version_2_alone()
    {
        ScriptedServer server = ScriptedServer.WithSamples("create-sms-campaign-advanced-format-v2.response.json");
        AdvancedSmsCampaign campaign = SampleCampaigns.Advanced with { DncList = new DncList { Name = "testdnc" } };

        ArgumentException refusal = await Assert.ThrowsAsync<ArgumentException>(() => server.Client(KoreApiVersion.V1).Campaigns.CreateSmsAsync(campaign));
        await Assert.ThrowsAsync<ArgumentException>(() => server.Client(KoreApiVersion.V1).Campaigns.UpdateSmsAsync(new CampaignId("cd-1"), campaign));
        Assert.Empty(server.Calls);
        CampaignReceipt receipt = await server.Client(KoreApiVersion.V2).Campaigns.CreateSmsAsync(campaign);

        Assert.Contains("version 1 does not know", refusal.Message, StringComparison.Ordinal);
        Assert.Equal((new CampaignId("cd-e7110489-a30a-5d1e-80ee-f246cc8xxxxx"), CampaignStatus.Ready), (receipt.Id, receipt.Status));
        Assert.Equal("testdnc", server.Bodies[0]!["dncLists"]!["name"]!.GetValue<string>());
    }

    [Fact]
    public async Task Version_2_cannot_change_whether_a_list_takes_duplicates()
    {
        ScriptedServer server = ScriptedServer.WithSamples("update-contact-list.response.json");
        var change = new UpdateContactListRequest { AllowDuplicates = true };

        await Assert.ThrowsAsync<ArgumentException>(() => server.Client(KoreApiVersion.V2).ContactLists.UpdateAsync(new ContactListId("cl-1"), change));
        await server.Client(KoreApiVersion.V1).ContactLists.UpdateAsync(new ContactListId("cl-1"), change);

        Assert.Single(server.Calls);
    }

    [Fact]
    public async Task What_refers_to_a_campaign_or_run_has_its_id()
    {
        ScriptedServer server = ScriptedServer.WithSamples("get-all-contact-lists-v2.response.json", "get-all-voice-campaigns.response.json");
        KoreCampaignsClient client = server.Client();

        IReadOnlyList<ContactList> lists = await client.ContactLists.ListAsync();
        CampaignRunId? run = null;
        await foreach (CampaignSummary campaign in client.Campaigns.ListAsync(CampaignType.Voice))
        {
            run = campaign.RunId;
            if (run is not null)
            {
                break;
            }
        }

        CampaignReference user = lists.SelectMany(list => list.CampaignsInUse ?? []).First();
        Assert.Equal(new CampaignId(user.Id), user.CampaignId);
        Assert.Equal(new CampaignRunId("cid-7469a7a-d009-438c-94a1-d8620197xxxx"), run);
    }

    [Fact]
    public async Task An_address_book_file_is_sent_from_a_stream()
    {
        ScriptedServer server = ScriptedServer.WithSamples("create-bulk-contacts.response.json");
        using var file = new MemoryStream("firstName\n"u8.ToArray());

        IReadOnlyList<Contact> contacts = await server.Client().Contacts.ImportAsync(file);

        Assert.NotEmpty(contacts);
        Assert.Equal("POST /agentassist/api/v1/public/*/contacts/import-contacts", Assert.Single(server.Calls));
    }

    [Fact]
    public void A_bulk_update_is_made_of_an_id_and_a_contact()
    {
        ContactUpdate update = ContactUpdate.Of(new ContactId("1"), SampleContacts.New);

        Assert.Equal(
            ("1", SampleContacts.New.FirstName, $"{SampleContacts.New.FirstName} {SampleContacts.New.LastName}", SampleContacts.New.CellPhone),
            (update.Id, update.FirstName, update.FullName, update.CellPhone));
        Assert.Throws<ArgumentException>(() => ContactUpdate.Of(default, SampleContacts.New));
    }

    [Fact]
    public async Task Runs_and_contacts_have_ids_too()
    {
        ScriptedServer server = ScriptedServer.WithSamples("start-voice-campaign.response.json", "update-bulk-contacts.response.json", "stop-sms-campaign.response.json");
        KoreCampaignsClient client = server.Client();

        CampaignRunResponse started = await client.Campaigns.StartAsync(new CampaignId("cd-1"), CampaignType.Voice);
        BulkContactsResponse updated = await client.Contacts.UpdateAsync([SampleContacts.Update]);
        CampaignRunResponse stopped = await client.Campaigns.StopAsync(new CampaignId("cd-1"), CampaignType.Sms);

        Assert.Equal((CampaignStatus.Active, new CampaignRunId("cid-dbb5e25-605e-4556-8912-9292181axxxx")), (started.Status, started.RunId));
        Assert.Equal(new ContactId("6964af60450340957c6xxxxx"), updated.SuccessfulRecords![0].Contact!.ContactId);
        Assert.Equal(new ContactId("6964af60450340957c6xxxxx"), updated.SuccessfulRecords![0].ContactId);
        Assert.Null(stopped.RunId);
        Assert.Equal("{}", server.Bodies[0]!.ToJsonString());
    }
}
