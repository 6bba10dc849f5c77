using System.Text.Json.Nodes;
using KoreApiKit.Campaigns.Stub.Answers;
using KoreApiKit.Campaigns.Stub.Lifecycle;
using KoreApiKit.Campaigns.Stub.Operations;
using KoreApiKit.Campaigns.Stub.Records;

namespace KoreApiKit.Campaigns.Stub.ContactLists;

/// <summary>Adds contacts to contact lists, and lists them.</summary>
internal sealed class ListContactOperations(StubRecords records, StubClock clock) : IOperationGroup
{
    private const int DefaultLimit = 50;

    public static Answer MissingList => ErrorAnswers.Missing("Contact list not found");

    public IReadOnlyDictionary<string, Func<OperationCall, Answer>> Operations => new Dictionary<string, Func<OperationCall, Answer>>
    {
        ["addContacts"] = Add,
        ["listContactsOfList"] = List,
        ["listContactsOfListV2"] = List,
    };

    private Answer Add(OperationCall call)
    {
        if (records.FindList((string)call.Members["contact_list_name"]!) is not { } list)
        {
            return MissingList;
        }

        records.ContactsOf(list.Id).Put(
            [.. call.Members["data"]!.AsArray().Select(contact => Contact(list, (JsonObject)contact!.DeepClone()))]);
        records.ContactLists.Put(list with { UpdatedAt = clock.Now });
        return Answer.Ok(new JsonObject { ["message"] = "Adding contacts to public list is in progress" });
    }

    // An id that is made from the number keeps a list that refuses duplicates free of them.
    private StoredListContact Contact(StoredContactList list, JsonObject details)
    {
        string number = (string)details["phoneNumber"]!;
        string id = list.AllowDuplicates ? Identifiers.NewListContact() : Identifiers.ListContact(number.TrimStart('+'));
        return new StoredListContact(id, details, clock.Now);
    }

    private Answer List(OperationCall call)
    {
        if (records.ContactLists.Find(call.PathParameters["contactListId"]) is not { } list)
        {
            return MissingList;
        }

        PageRange range = call.QueryRange(DefaultLimit);
        var contacts = records.ContactsOf(list.Id);
        return Answer.Success(
            "Contacts retrieved successfully",
            Pages.BySkip(contacts.List(range.Skip, range.Limit).Select(Body), range, contacts.Count));
    }

    private static JsonObject Body(StoredListContact contact)
    {
        var body = new JsonObject
        {
            ["_id"] = contact.Id,
            ["createdAt"] = Stamps.Of(contact.CreatedAt),
            ["updatedAt"] = Stamps.Of(contact.CreatedAt),
        };
        foreach (string name in contact.Details.Select(member => member.Key))
        {
            JsonObjects.Copy(contact.Details, body, name);
        }

        return body;
    }
}
