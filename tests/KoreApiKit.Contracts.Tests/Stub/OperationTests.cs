using System.Text.Json.Nodes;
using KoreApiKit.Campaigns.Stub;
using KoreApiKit.Contracts.Tests.Support;
using static KoreApiKit.Contracts.Tests.Stub.StubCaller;

namespace KoreApiKit.Contracts.Tests.Stub;

/// <summary>The stub plays every operation of both versions, and what it answers is what the spec has.</summary>
public sealed class OperationTests
{
    private const string Phone = """{"firstName":"Jane","lastName":"Doe","salutation":"Mrs","cellPhone":{"phoneNumber":"NUMBER","countryCode":"+91","extension":"+"}}""";

    [Fact]
    public void Every_operation_of_the_spec_is_played_and_no_other()
    {
        using var stub = new StubApplication(new KoreStubOptions());

        Assert.Equal(
            SpecFolder.Specification.OperationIds.Order(StringComparer.Ordinal),
            stub.Operations.OperationIds.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Every_operation_answers_as_the_spec_says()
    {
        await using StubCaller caller = await StubCaller.StartAsync();

        await PlayListsAsync(caller, V1, "");
        await PlayListsAsync(caller, V2, "?{account}");
        await PlayCampaignsAsync(caller);
        await PlayCampaignsOfVersion2Async(caller);
        await PlayContactsAsync(caller);
        await caller.CallAsync("POST", "/api/public/bot/st-1/outboundsms", SpecFolder.Read("samples/send-outbound-sms.request.json"));

        Assert.Equal(SpecFolder.Specification.OperationIds.Order(StringComparer.Ordinal), caller.Called.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task What_was_created_is_read_listed_updated_and_deleted()
    {
        await using StubCaller caller = await StubCaller.StartAsync();
        string id = await CreateSmsAsync(caller);

        JsonNode read = (await caller.CallAsync("GET", $"{V1}/campaign/{id}"))["data"]!;
        Assert.StartsWith("cf-", (string)read["experienceFlow"]!, StringComparison.Ordinal);
        JsonObject changed = JsonNode.Parse(SpecFolder.Read("samples/update-sms-campaign.request.json"))!.AsObject();
        changed["name"] = "Another name";
        caller.Clock.Advance(TimeSpan.FromMinutes(1));
        await caller.CallAsync("PUT", $"{V1}/campaign/{id}?campaignType=sms", changed.ToJsonString());
        JsonNode updated = (await caller.CallAsync("GET", $"{V1}/campaign/{id}"))["data"]!;
        JsonNode listed = (await ListAsync(caller, """{"type":"sms"}"""))["results"]!.AsArray().Single()!;
        await caller.CallAsync("DELETE", $"{V1}/campaign/{id}?campaignType=sms");

        Assert.Equal(("Another name", "another name"), ((string)updated["name"]!, (string)updated["lname"]!));
        Assert.Equal((string)read["createdAt"]!, (string)updated["createdAt"]!);
        Assert.NotEqual((string)updated["createdAt"]!, (string)updated["updatedAt"]!);
        Assert.Equal(("Another name", id), ((string)listed["name"]!, (string)listed["id"]!));
        await caller.RefuseAsync(404, "GET", $"{V1}/campaign/{id}");
        await caller.RefuseAsync(404, "DELETE", $"{V1}/campaign/{id}?campaignType=sms");
        Assert.Equal(0, (int)(await ListAsync(caller, """{"type":"sms"}"""))["totalResults"]!);
    }

    [Fact]
    public async Task Campaigns_are_filtered_sorted_and_given_by_pages()
    {
        await using StubCaller caller = await StubCaller.StartAsync();
        foreach (string name in (string[])["b", "c", "a"])
        {
            await CreateSmsAsync(caller, name);
            caller.Clock.Advance(TimeSpan.FromDays(1));
        }

        Assert.Equal("b c a", await NamesAsync(caller, """{"type":"sms"}"""));
        Assert.Equal("a b c", await NamesAsync(caller, """{"type":"sms","sortBy":{"name":"asc"}}"""));
        Assert.Equal("a c b", await NamesAsync(caller, """{"type":"sms","sortBy":{"createdAt":"desc"}}"""));
        Assert.Equal("c", await NamesAsync(caller, """{"type":"sms","skip":1,"limit":1}"""));
        Assert.Equal("a", await NamesAsync(caller, """{"type":"sms","page":2,"limit":2}"""));
        Assert.Equal("c a", await NamesAsync(caller, """{"type":"sms","startDate":"2026-01-06T00:00:00.000Z"}"""));
        Assert.Equal("b", await NamesAsync(caller, """{"type":"sms","endDate":"2026-01-06T00:00:00.000Z"}"""));
        Assert.Equal("", await NamesAsync(caller, """{"type":"sms","filters":{"status":["Active"]}}"""));
        Assert.Equal("b c a", await NamesAsync(caller, """{"type":"sms","filters":{"status":["Ready"],"priority":[5]}}"""));
        Assert.Equal("", await NamesAsync(caller, """{"type":"sms","filters":{"priority":[1,2]}}"""));
        Assert.Equal("", await NamesAsync(caller, """{"type":"voice"}"""));
        JsonNode page = await ListAsync(caller, """{"type":"sms","limit":2}""");
        Assert.Equal((0, 2, true, 2, 3), ((int)page["skip"]!, (int)page["limit"]!, (bool)page["hasMore"]!, (int)page["totalPages"]!, (int)page["totalResults"]!));
    }

    [Fact]
    public async Task A_list_that_refuses_duplicates_takes_a_number_once()
    {
        await using StubCaller caller = await StubCaller.StartAsync();
        string once = await CreateListAsync(caller, "Once", allowDuplicates: false);
        string twice = await CreateListAsync(caller, "Twice", allowDuplicates: true);
        foreach (string name in (string[])["once", "Twice"])
        {
            await caller.CallAsync("POST", "/api/1.1/public/st-1/campaign/contactList/addContacts", $$"""
                {"contact_list_name":"{{name}}","data":[{"phoneNumber":"+911234567890"},{"phoneNumber":"911234567890"},{"phoneNumber":"+911234567891","firstName":"Jane"}]}
                """);
        }

        Assert.Equal(2, (int)(await caller.CallAsync("GET", $"{V1}/campaign/contactList/{once}"))["data"]!["totalRecordCount"]!);
        JsonNode page = (await caller.CallAsync("GET", $"{V2}/campaign/contactList/{twice}/getAllContacts?{{account}}&skip=2&limit=2"))["data"]!;
        Assert.Equal((3, false, "Jane"), ((int)page["totalResults"]!, (bool)page["hasMore"]!, (string)page["results"]!.AsArray().Single()!["firstName"]!));
        await caller.RefuseAsync(404, "POST", "/api/1.1/public/st-1/campaign/contactList/addContacts", """{"contact_list_name":"None","data":[{"phoneNumber":"+911234567890"}]}""");
    }

    [Fact]
    public async Task A_list_that_a_campaign_names_is_in_use_and_cannot_be_deleted()
    {
        await using StubCaller caller = await StubCaller.StartAsync();
        string list = await CreateListAsync(caller, "Renewal Due - May/June 2025", allowDuplicates: true);
        string campaign = await CreateSmsAsync(caller);

        JsonNode used = (await caller.CallAsync("GET", $"{V1}/campaign/contactList/{list}"))["data"]!;
        await caller.RefuseAsync(409, "DELETE", $"{V1}/campaign/contactList/{list}");
        await caller.CallAsync("DELETE", $"{V1}/campaign/{campaign}?campaignType=sms");
        await caller.CallAsync("DELETE", $"{V1}/campaign/contactList/{list}");

        Assert.Equal(campaign, (string)used["campaignInUse"]![0]!["id"]!);
        await caller.RefuseAsync(404, "GET", $"{V1}/campaign/contactList/{list}");
    }

    [Fact]
    public async Task A_number_of_the_address_book_is_taken_once()
    {
        await using StubCaller caller = await StubCaller.StartAsync();
        string contact = Phone.Replace("NUMBER", "9876500000", StringComparison.Ordinal);
        JsonNode created = await caller.CallAsync("POST", $"{V1}/contacts", $"[{contact}]");

        Assert.Equal("+919876500000", (string)created[0]!["cellPhone"]!["phoneNumber"]!);
        await caller.RefuseAsync(409, "POST", $"{V1}/contacts", $"[{contact}]");
        await caller.CallAsync("DELETE", $"{V1}/contacts/{(string)created[0]!["id"]!}");
        await caller.RefuseAsync(404, "DELETE", $"{V1}/contacts/{(string)created[0]!["id"]!}");
        await caller.CallAsync("POST", $"{V1}/contacts", $"[{contact}]");
    }

    [Theory]
    [InlineData("", "The file is empty.")]
    [InlineData("firstName,lastName\nJane,Doe\n", "The file has no column salutation.")]
    [InlineData("firstName,lastName,salutation,cellPhoneNumber,cellPhoneCountryCode,cellPhoneExtension\n", "The file has no contacts.")]
    [InlineData("firstName,lastName,salutation,cellPhoneNumber,cellPhoneCountryCode,cellPhoneExtension\nJane,Doe,Mrs,,+91,\n", "Line 2 has no cellPhoneNumber.")]
    public async Task A_file_that_is_no_list_of_contacts_is_refused(string csv, string reason)
    {
        await using StubCaller caller = await StubCaller.StartAsync();

        StubAnswer answer = await caller.SendAsync("POST", $"{V1}/contacts/import-contacts", StubCaller.CsvForm(csv));

        Assert.Equal((412, reason), (answer.Status, answer.Messages[1]));
    }

    [Fact]
    public async Task Bulk_operations_tell_what_became_of_each_contact()
    {
        await using StubCaller caller = await StubCaller.StartAsync();
        string contact = Phone.Replace("NUMBER", "9876500000", StringComparison.Ordinal);
        string id = (string)(await caller.CallAsync("POST", $"{V1}/contacts", $"[{contact}]"))[0]!["id"]!;

        JsonNode result = await caller.CallAsync("DELETE", $"{V1}/contacts/bulk-delete", $$"""{"ids":["{{id}}","none"]}""");

        Assert.Equal((2, 1, 1), ((int)result["totalRequested"]!, (int)result["successful"]!, (int)result["failed"]!));
        Assert.Equal("none", (string)result["failedRecords"]![0]!["id"]!);
    }

    private static async Task PlayListsAsync(StubCaller caller, string root, string query)
    {
        string lists = $"{root}/campaign/contactList";
        string also = query.Length == 0 ? "?" : query + "&";
        JsonNode created = await caller.CallAsync("POST", $"{lists}/createContactList{query}", SpecFolder.Read("samples/create-contact-list-v2.request.json"));
        string id = (string)created["data"]!["_id"]!;
        await caller.CallAsync("POST", "/api/1.1/public/st-1/campaign/contactList/addContacts", $$"""
            {"contact_list_name":"{{(string)created["data"]!["name"]!}}","data":[{"phoneNumber":"+911234567890"}]}
            """);
        await caller.CallAsync("GET", $"{lists}/{id}{query}");
        await caller.CallAsync("PUT", $"{lists}/{id}{query}", """{"name":"Other"}""");
        await caller.CallAsync("POST", $"{lists}/getAllListDetails{also}type=call");
        await caller.CallAsync("GET", $"{lists}/{id}/getAllContacts?{{account}}");
        await caller.CallAsync("DELETE", $"{lists}/{id}{query}");
    }

    private static async Task PlayCampaignsAsync(StubCaller caller)
    {
        string sms = await CreateSmsAsync(caller);
        await caller.CallAsync("PUT", $"{V1}/campaign/{sms}?campaignType=sms", SpecFolder.Read("samples/update-sms-campaign.request.json"));
        await caller.CallAsync("POST", $"{Runs}/campaign/{sms}?campaignType=sms&trigger=play", "{}");
        await caller.CallAsync("POST", $"{Runs}/campaign/{sms}?campaignType=sms&trigger=stop", "{}");
        await caller.CallAsync("DELETE", $"{V1}/campaign/{sms}?campaignType=sms");
        foreach (string mode in (string[])["agentless", "progressive", "preview"])
        {
            JsonNode created = await caller.CallAsync("POST", $"{V1}/campaign?campaignType=voice", SpecFolder.Read($"samples/create-voice-campaign-{mode}.request.json"));
            string voice = (string?)created["id"] ?? (string)created["data"]!["id"]!;
            await caller.CallAsync("GET", $"{V1}/campaign/{voice}");
            await caller.CallAsync("PUT", $"{V1}/campaign/{voice}?campaignType=voice", SpecFolder.Read("samples/update-voice-campaign.request.json"));
            await caller.CallAsync("POST", $"{V1}/campaign/{voice}/status?view=status");
            await caller.CallAsync("POST", $"{V1}/campaign/{voice}/status?view=contacts", """{"page":1,"limit":2}""");
        }

        await ListAsync(caller, SpecFolder.Read("samples/get-all-campaigns.request.json"));
    }

    private static async Task PlayCampaignsOfVersion2Async(StubCaller caller)
    {
        foreach (string form in (string[])["advanced", "template", "text"])
        {
            await caller.CallAsync("POST", $"{V2}/campaign?{{account}}&campaignType=sms", SpecFolder.Read($"examples/create-sms-campaign-{form}-v2.request.json"));
        }

        string sms = (string)(await caller.CallAsync("POST", $"{V2}/campaign?{{account}}&campaignType=sms", SpecFolder.Read("examples/create-sms-campaign-text-v2.request.json")))["data"]!["_id"]!;
        await caller.CallAsync("PUT", $"{V2}/campaign/{sms}?{{account}}&campaignType=sms", SpecFolder.Read("examples/update-sms-campaign-v2.request.json"));
        foreach (string mode in (string[])["agentless", "progressive", "preview"])
        {
            JsonNode created = (await caller.CallAsync("POST", $"{V2}/campaign?{{account}}&campaignType=voice", SpecFolder.Read($"examples/create-voice-campaign-{mode}-v2.request.json")))["data"]!;
            string voice = (string)created["id"]!;
            await caller.CallAsync("GET", $"{V2}/campaign/{voice}?{{account}}");
            await caller.CallAsync("PUT", $"{V2}/campaign/{voice}?{{account}}&campaignType=voice", SpecFolder.Read("examples/update-voice-campaign-v2.request.json"));
            caller.Clock.Advance(TimeSpan.FromSeconds(2));
            JsonNode started = await caller.CallAsync("POST", $"{V2}/campaign/trigger/{voice}?{{account}}&campaignType=voice&trigger=play", "{}");
            await caller.CallAsync("POST", $"{V2}/campaign/{(string)started["campaignInstanceId"]!}/callContactAt", SpecFolder.Read("samples/create-call-back-schedule-v2.request.json"));
            await caller.CallAsync("POST", $"{V2}/campaign/{voice}/status?{{account}}&view=status", "{}");
            await caller.CallAsync("POST", $"{V2}/campaign/{voice}/status?view=contacts", "{}");
            await caller.CallAsync("POST", $"{V2}/campaign/trigger/{voice}?{{account}}&campaignType=voice&trigger=stop", "{}");
            await caller.CallAsync("DELETE", $"{V2}/campaign/{voice}?{{account}}&campaignType=voice");
        }

        string name = Uri.EscapeDataString((string)(await caller.CallAsync("GET", $"{V2}/campaign/{sms}?{{account}}"))["data"]!["name"]!);
        await caller.CallAsync("POST", $"{V2}/campaign/schedule?enableSchedule=true&campaignName={name}", SpecFolder.Read("samples/enable-voice-or-sms-campaign-schedule-daily.request.json"));
        await caller.CallAsync("POST", $"{V2}/campaign/schedule?enableSchedule=false&campaignName={name}", "{}");
        await caller.CallAsync("POST", $"{V2}/campaign/getAllCampaignDetails?{{account}}", """{"type":"sms"}""");
    }

    private static async Task PlayContactsAsync(StubCaller caller)
    {
        await caller.SendAsync("POST", $"{V1}/contacts/import-contacts", StubCaller.CsvForm(
            "firstName,lastName,salutation,cellPhoneNumber,cellPhoneCountryCode,cellPhoneExtension\nJohn,Doe,Mr,1234500000,+91,+\nJane,Doe,Mrs,1234500001,+91,91\n"));
        await caller.CallAsync("POST", $"{V1}/contacts", $"[{Phone.Replace("NUMBER", "9876500000", StringComparison.Ordinal)}]");
        JsonArray contacts = (await caller.CallAsync("GET", $"{V1}/contacts?skip=1&limit=5"))["results"]!.AsArray();
        string[] ids = [.. contacts.Select(contact => (string)contact!["id"]!)];
        await caller.CallAsync("PUT", $"{V1}/contacts/{ids[0]}", Phone.Replace("NUMBER", "9876500001", StringComparison.Ordinal));
        JsonObject update = JsonNode.Parse(Phone.Replace("NUMBER", "9876500002", StringComparison.Ordinal))!.AsObject();
        update["id"] = ids[0];
        await caller.CallAsync("PUT", $"{V1}/contacts/bulk-update", $"[{update.ToJsonString()}]");
        await caller.CallAsync("DELETE", $"{V1}/contacts/{ids[0]}");
        await caller.CallAsync("DELETE", $"{V1}/contacts/bulk-delete", $$"""{"ids":["{{ids[1]}}"]}""");
        Assert.Equal(2, ids.Length);
    }

    private static async Task<string> CreateSmsAsync(StubCaller caller, string? name = null)
    {
        JsonObject campaign = JsonNode.Parse(SpecFolder.Read("examples/create-sms-campaign-advanced.request.json"))!.AsObject();
        campaign["name"] = name ?? (string)campaign["name"]!;
        return (string)(await caller.CallAsync("POST", $"{V1}/campaign?campaignType=sms", campaign.ToJsonString()))["data"]!["_id"]!;
    }

    private static async Task<string> CreateListAsync(StubCaller caller, string name, bool allowDuplicates) =>
        (string)(await caller.CallAsync("POST", $"{V1}/campaign/contactList/createContactList", new JsonObject
        {
            ["name"] = name,
            ["description"] = "A list.",
            ["source"] = "passiveApi",
            ["allowDuplicates"] = allowDuplicates,
        }.ToJsonString()))["data"]!["_id"]!;

    private static async Task<JsonNode> ListAsync(StubCaller caller, string request) =>
        (await caller.CallAsync("POST", $"{V1}/campaign/getAllCampaignDetails", request))["data"]!;

    private static async Task<string> NamesAsync(StubCaller caller, string request) =>
        string.Join(' ', (await ListAsync(caller, request))["results"]!.AsArray().Select(campaign => (string)campaign!["name"]!));
}
