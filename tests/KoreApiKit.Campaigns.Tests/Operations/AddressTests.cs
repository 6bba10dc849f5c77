using KoreApiKit.Campaigns.Tests.Support;

namespace KoreApiKit.Campaigns.Tests.Operations;

/// <summary>Where each method of the groups calls, by version.</summary>
public sealed class AddressTests
{
    private const string V1 = "/agentassist/api/v1/public/*/";
    private const string V2 = "/campaign/api/v2/public/*/";
    private static readonly CampaignId Campaign = new("cd-1");
    private static readonly ContactListId List = new("cl-1");

    private static readonly Dictionary<string, (string Sample, Func<KoreCampaignsClient, Task> Call)> Calls = new(StringComparer.Ordinal)
    {
        ["create SMS"] = ("create-sms-campaign-advanced-format-v2.response.json", client => client.Campaigns.CreateSmsAsync(SampleCampaigns.Advanced)),
        ["get"] = ("get-sms-campaign-by-id.response.json", client => client.Campaigns.GetAsync(Campaign)),
        ["update SMS"] = ("update-sms-campaign.response.json", client => client.Campaigns.UpdateSmsAsync(Campaign, SampleCampaigns.Advanced)),
        ["start"] = ("start-sms-campaign.response.json", client => client.Campaigns.StartAsync(Campaign, CampaignType.Sms)),
        ["stop"] = ("stop-voice-campaign.response.json", client => client.Campaigns.StopAsync(Campaign, CampaignType.Voice)),
        ["delete"] = ("delete-sms-campaign.response.json", client => client.Campaigns.DeleteAsync(Campaign, CampaignType.Sms)),
        ["status"] = ("get-campaign-status.response.json", client => client.Campaigns.GetStatusAsync(Campaign)),
        ["list"] = ("get-all-campaigns-v2.voice.response.json", client => DrainAsync(client.Campaigns.ListAsync(CampaignType.Voice))),
        ["contacts"] = ("get-all-contact-details-voice-campaigns.response.json", client => DrainAsync(client.Campaigns.ListContactsAsync(Campaign))),
        ["create list"] = ("create-contact-list.response.json", client => client.ContactLists.CreateAsync("name", "description")),
        ["get list"] = ("get-contact-list-details.response.json", client => client.ContactLists.GetAsync(List)),
        ["lists"] = ("get-all-contact-lists.response.json", client => client.ContactLists.ListAsync()),
        ["update list"] = ("update-contact-list.response.json", client => client.ContactLists.UpdateAsync(List, new UpdateContactListRequest { Name = "name" })),
        ["delete list"] = ("delete-contact-list-details.response.json", client => client.ContactLists.DeleteAsync(List)),
        ["add contacts"] = ("add-contacts-to-contact-list.response.json", client => client.ContactLists.AddContactsAsync("name", [new NewListContact { PhoneNumber = "+919876543210" }])),
        ["contacts of list"] = ("get-all-contacts-of-a-contactlist.response.json", client => DrainAsync(client.ContactLists.ListContactsAsync(List))),
        ["schedule"] = ("enable-voice-or-sms-campaign-schedule-daily.response.json", client => client.Schedules.EnableAsync("a | b", ScheduleCampaignRequest.Once(new DateTime(2026, 1, 1), new DateTime(2026, 1, 2)))),
        ["unschedule"] = ("disable-voice-or-sms-campaign-schedule.response.json", client => client.Schedules.DisableAsync("a | b")),
        ["call back"] = ("create-call-back-schedule-v2.response.json", client => client.Schedules.CallBackAsync(new CampaignRunId("cid-1"), [new CallBack { CampaignDialingListId = "x", TimeToContact = DateTimeOffset.UnixEpoch }])),
        ["book"] = ("get-all-contacts.response.json", client => DrainAsync(client.Contacts.ListAsync())),
        ["create contact"] = ("create-a-contact-by-giving-details.response.json", client => client.Contacts.CreateAsync([SampleContacts.New])),
        ["import contacts"] = ("create-bulk-contacts.response.json", client => client.Contacts.ImportAsync(new MemoryStream("a,b"u8.ToArray()))),
        ["update contact"] = ("update-a-contact.response.json", client => client.Contacts.UpdateAsync(new ContactId("c1"), SampleContacts.New)),
        ["update contacts"] = ("update-bulk-contacts.response.json", client => client.Contacts.UpdateAsync([SampleContacts.Update])),
        ["delete contact"] = ("delete-a-contact.response.json", client => client.Contacts.DeleteAsync(new ContactId("c1"))),
        ["delete contacts"] = ("bulk-delete-contacts.response.json", client => client.Contacts.DeleteAsync([new ContactId("c1"), new ContactId("c2")])),
        ["one SMS"] = ("send-outbound-sms.response.json", client => client.SendOutboundSmsAsync(new OutboundSmsRequest { From = "+16693422058", To = "+919876543210" })),
    };

    [Theory]
    [InlineData("create SMS", "POST " + V1 + "campaign?campaignType=sms", "POST " + V2 + "campaign?accountId=*&campaignType=sms")]
    [InlineData("get", "GET " + V1 + "campaign/cd-1", "GET " + V2 + "campaign/cd-1?accountId=*")]
    [InlineData("update SMS", "PUT " + V1 + "campaign/cd-1?campaignType=sms", "PUT " + V2 + "campaign/cd-1?accountId=*&campaignType=sms")]
    [InlineData("start", "POST /campaign/api/v1/public/*/campaign/cd-1?campaignType=sms&trigger=play", "POST " + V2 + "campaign/trigger/cd-1?accountId=*&campaignType=sms&trigger=play")]
    [InlineData("stop", "POST /campaign/api/v1/public/*/campaign/cd-1?campaignType=voice&trigger=stop", "POST " + V2 + "campaign/trigger/cd-1?accountId=*&campaignType=voice&trigger=stop")]
    [InlineData("delete", "DELETE " + V1 + "campaign/cd-1?campaignType=sms", "DELETE " + V2 + "campaign/cd-1?accountId=*&campaignType=sms")]
    [InlineData("status", "POST " + V1 + "campaign/cd-1/status?view=status", "POST " + V2 + "campaign/cd-1/status?accountId=*&view=status")]
    [InlineData("list", "POST " + V1 + "campaign/getAllCampaignDetails", "POST " + V2 + "campaign/getAllCampaignDetails?accountId=*")]
    [InlineData("contacts", "POST " + V1 + "campaign/cd-1/status?view=contacts", "POST " + V2 + "campaign/cd-1/status?view=contacts")]
    [InlineData("create list", "POST " + V1 + "campaign/contactList/createContactList", "POST " + V2 + "campaign/contactList/createContactList?accountId=*")]
    [InlineData("get list", "GET " + V1 + "campaign/contactList/cl-1", "GET " + V2 + "campaign/contactList/cl-1?accountId=*")]
    [InlineData("lists", "POST " + V1 + "campaign/contactList/getAllListDetails?type=call", "POST " + V2 + "campaign/contactList/getAllListDetails?accountId=*&type=call")]
    [InlineData("update list", "PUT " + V1 + "campaign/contactList/cl-1", "PUT " + V2 + "campaign/contactList/cl-1?accountId=*")]
    [InlineData("delete list", "DELETE " + V1 + "campaign/contactList/cl-1", "DELETE " + V2 + "campaign/contactList/cl-1?accountId=*")]
    [InlineData("contacts of list", "GET " + V1 + "campaign/contactList/cl-1/getAllContacts?accountId=*", "GET " + V2 + "campaign/contactList/cl-1/getAllContacts?accountId=*")]
    public async Task What_both_versions_have_is_called_by_the_version_of_the_options(string call, string version1, string version2)
    {
        Assert.Equal([version1], await CallAsync(call, KoreApiVersion.V1));
        Assert.Equal([version2], await CallAsync(call, KoreApiVersion.V2));
    }

    [Theory]
    [InlineData("add contacts", "POST /api/1.1/public/*/campaign/contactList/addContacts")]
    [InlineData("schedule", "POST " + V2 + "campaign/schedule?enableSchedule=true&campaignName=a%20%7C%20b")]
    [InlineData("unschedule", "POST " + V2 + "campaign/schedule?enableSchedule=false&campaignName=a%20%7C%20b")]
    [InlineData("call back", "POST " + V2 + "campaign/cid-1/callContactAt")]
    [InlineData("book", "GET " + V1 + "contacts")]
    [InlineData("create contact", "POST " + V1 + "contacts")]
    [InlineData("import contacts", "POST " + V1 + "contacts/import-contacts")]
    [InlineData("update contact", "PUT " + V1 + "contacts/c1")]
    [InlineData("update contacts", "PUT " + V1 + "contacts/bulk-update")]
    [InlineData("delete contact", "DELETE " + V1 + "contacts/c1")]
    [InlineData("delete contacts", "DELETE " + V1 + "contacts/bulk-delete")]
    [InlineData("one SMS", "POST /api/public/bot/*/outboundsms")]
    public async Task What_one_version_has_is_called_there_whatever_the_options_say(string call, string expected)
    {
        Assert.Equal([expected], await CallAsync(call, KoreApiVersion.V1));
        Assert.Equal([expected], await CallAsync(call, KoreApiVersion.V2));
    }

    [Fact]
    public async Task An_empty_id_is_refused_before_anything_is_sent()
    {
        ScriptedServer server = ScriptedServer.Answering("{}");
        KoreCampaignsClient client = server.Client();

        await Assert.ThrowsAsync<ArgumentException>("id", () => client.Campaigns.GetAsync(default));
        await Assert.ThrowsAsync<ArgumentException>("id", () => client.ContactLists.GetAsync(new ContactListId("")));
        await Assert.ThrowsAsync<ArgumentException>("ids", () => client.Contacts.DeleteAsync([new ContactId("c1"), default]));
        await Assert.ThrowsAsync<ArgumentException>("run", () => client.Schedules.CallBackAsync(default, []));
        Assert.Throws<ArgumentException>("id", () => client.Campaigns.ListContactsAsync(default));
        Assert.Empty(server.Calls);
        Assert.Equal("", default(CampaignId).ToString());
    }

    private static async Task<IReadOnlyList<string>> CallAsync(string call, KoreApiVersion version)
    {
        (string sample, Func<KoreCampaignsClient, Task> send) = Calls[call];
        ScriptedServer server = ScriptedServer.WithSamples(sample);
        await send(server.Client(version));
        return server.Calls;
    }

    private static async Task DrainAsync<T>(IAsyncEnumerable<T> entries)
    {
        await foreach (T entry in entries)
        {
            Assert.NotNull(entry);
        }
    }
}
