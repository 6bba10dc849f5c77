using System.Text.Json.Nodes;
using KoreApiKit.Campaigns.Stub.Campaigns;
using KoreApiKit.Campaigns.Stub.Lifecycle;
using KoreApiKit.Campaigns.Stub.Records;

namespace KoreApiKit.Campaigns.Stub.States;

/// <summary>A contact list of an id or of a name exists, with three contacts.</summary>
internal sealed class ContactListState(StubRecords records, ReferencedLists lists, StubClock clock) : IProviderState
{
    public string? SetUp(JsonObject parameters)
    {
        string name = NameOf(parameters);
        string id = IdOf(parameters, name);
        records.ContactLists.Put(new StoredContactList(id, name, "Customers whose services expire soon.", AllowDuplicates: true, clock.Now, clock.Now));
        records.ContactsOf(id).Put([.. SampleContacts.Three.Select(contact => contact with { CreatedAt = clock.Now })]);
        lists.Find(name);
        return null;
    }

    public void TearDown(JsonObject parameters)
    {
        string id = IdOf(parameters, NameOf(parameters));
        records.ContactLists.Remove(id);
        records.ContactsOf(id).Clear();
    }

    // No campaign that was created before names a list that only a contract knows.
    private static string NameOf(JsonObject parameters) => parameters.Text("name") ?? $"List {parameters.Text("id")}";

    private static string IdOf(JsonObject parameters, string name) => parameters.Text("id") ?? Identifiers.ContactList(name);
}
