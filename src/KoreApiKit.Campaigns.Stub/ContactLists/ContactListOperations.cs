using System.Text.Json.Nodes;
using KoreApiKit.Campaigns.Stub.Answers;
using KoreApiKit.Campaigns.Stub.Campaigns;
using KoreApiKit.Campaigns.Stub.Lifecycle;
using KoreApiKit.Campaigns.Stub.Operations;
using KoreApiKit.Campaigns.Stub.Records;

namespace KoreApiKit.Campaigns.Stub.ContactLists;

/// <summary>Creates, reads, lists, changes and deletes contact lists.</summary>
internal sealed class ContactListOperations(StubRecords records, CampaignDirectory campaigns) : IOperationGroup
{
    public IReadOnlyDictionary<string, Func<OperationCall, Answer>> Operations => new Dictionary<string, Func<OperationCall, Answer>>
    {
        ["createContactList"] = Create,
        ["createContactListV2"] = Create,
        ["getContactList"] = Get,
        ["getContactListV2"] = Get,
        ["listContactLists"] = List,
        ["listContactListsV2"] = List,
        ["updateContactList"] = Update,
        ["updateContactListV2"] = Update,
        ["deleteContactList"] = Delete,
        ["deleteContactListV2"] = Delete,
    };

    private Answer Create(OperationCall call)
    {
        DateTimeOffset now = campaigns.Now;
        var list = new StoredContactList(
            Identifiers.NewContactList(),
            (string)call.Members["name"]!,
            (string?)call.Members["description"] ?? "",
            (bool?)call.Members["allowDuplicates"] ?? false,
            now,
            now);
        records.ContactLists.Put(list);
        return Answer.Success($"Contact list {list.Name} created successfully", Whole(list, call));
    }

    private Answer Get(OperationCall call) => Of(call, list => Answer.Success("", Whole(list, call)));

    private Answer List(OperationCall call) => Answer.Success("", new JsonArray(
        [.. records.ContactLists.List().Select(list => ContactListBody.InList(list, StateOf(list), call))]));

    // The answer repeats the change, not the list.
    private Answer Update(OperationCall call) => Of(call, list =>
    {
        StoredContactList changed = list with
        {
            Name = (string?)call.Members["name"] ?? list.Name,
            Description = (string?)call.Members["description"] ?? list.Description,
            AllowDuplicates = (bool?)call.Members["allowDuplicates"] ?? list.AllowDuplicates,
            UpdatedAt = campaigns.Now,
        };
        records.ContactLists.Put(changed);
        return Answer.Success($"Contact list {changed.Name} updated successfully", new JsonObject
        {
            ["contactListId"] = changed.Id,
            ["body"] = Change(call),
        });
    });

    // A list that campaigns name cannot be deleted, says the vendor's guide.
    private Answer Delete(OperationCall call) => Of(call, list =>
    {
        ContactListState state = StateOf(list);
        if (state.Campaigns.Count > 0)
        {
            return ErrorAnswers.Conflict($"The contact list is in use by the campaign {state.Campaigns[0].Name}");
        }

        records.ContactLists.Remove(list.Id);
        records.ContactsOf(list.Id).Clear();
        return Answer.Success($"Contact list {list.Name} deleted successfully", ContactListBody.Whole(list, state, call));
    });

    private Answer Of(OperationCall call, Func<StoredContactList, Answer> answer) =>
        records.ContactLists.Find(call.PathParameters["contactListId"]) is { } list ? answer(list) : ListContactOperations.MissingList;

    private static JsonObject Change(OperationCall call)
    {
        var change = new JsonObject();
        JsonObjects.Copy(call.Members, change, "name");
        JsonObjects.Copy(call.Members, change, "description");
        if (call.IsVersion2)
        {
            change["scope"] = new JsonArray("campaign_management");
        }

        change["orgId"] = Identifiers.Organisation;
        change["iId"] = call.ApplicationId;
        change["listType"] = "call";
        change["accountId"] = call.AccountId;
        change["updatedBy"] = Identifiers.User;
        return change;
    }

    private JsonObject Whole(StoredContactList list, OperationCall call) => ContactListBody.Whole(list, StateOf(list), call);

    private ContactListState StateOf(StoredContactList list)
    {
        StoredCampaign[] naming = [.. campaigns.All().Where(campaign => campaign.ListNames.Contains(list.Name, StringComparer.OrdinalIgnoreCase))];
        return new ContactListState(
            records.ContactsOf(list.Id).Count, naming, naming.Any(campaign => campaign.Life.Stage == CampaignStage.Active));
    }
}
