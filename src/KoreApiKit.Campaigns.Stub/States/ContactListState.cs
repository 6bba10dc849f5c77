using System.Text.Json.Nodes;
using KoreApiKit.Campaigns.Stub.Campaigns;
using KoreApiKit.Campaigns.Stub.Lifecycle;
using KoreApiKit.Campaigns.Stub.Records;

namespace KoreApiKit.Campaigns.Stub.States;

/// <summary>A contact list of an id or of a name exists, with three contacts.</summary>
internal sealed class ContactListState(StubRecords records, ReferencedLists lists, StubClock clock) : IProviderState
{
    private const string UsualName = "Renewal Due - May/June 2025";

    public string? SetUp(JsonObject parameters)
    {
        string name = parameters.Text("name") ?? UsualName;
        string id = IdOf(parameters, name);
        records.ContactLists.Put(new StoredContactList(id, name, "Customers whose services expire soon.", AllowDuplicates: true, clock.Now, clock.Now));
        records.ContactsOf(id).Put([.. SampleContacts.Three.Select(contact => contact with { CreatedAt = clock.Now })]);
        lists.Find(name);
        return null;
    }

    public void TearDown(JsonObject parameters)
    {
        string id = IdOf(parameters, parameters.Text("name") ?? UsualName);
        records.ContactLists.Remove(id);
        records.ContactsOf(id).Clear();
    }

    private static string IdOf(JsonObject parameters, string name) => parameters.Text("id") ?? Identifiers.ContactList(name);
}
