using KoreApiKit.Campaigns.Stub.Storage;

namespace KoreApiKit.Campaigns.Stub.Records;

/// <summary>All that the stub keeps.</summary>
internal sealed class StubRecords(IDocumentStore store)
{
    public DocumentCollection<StoredCampaign> Campaigns { get; } =
        new(store, "campaigns", RecordJson.Default.StoredCampaign, campaign => campaign.Id);

    public DocumentCollection<StoredContactList> ContactLists { get; } =
        new(store, "contact lists", RecordJson.Default.StoredContactList, list => list.Id);

    /// <summary>The address book.</summary>
    public DocumentCollection<StoredContact> Contacts { get; } =
        new(store, "contacts", RecordJson.Default.StoredContact, contact => contact.Id);

    public DocumentCollection<StoredListContact> ContactsOf(string contactListId) =>
        new(store, "contacts of " + contactListId, RecordJson.Default.StoredListContact, contact => contact.Id);

    /// <summary>The list of a name, whatever its case: the vendor keeps a name in lower case beside it (C40).</summary>
    public StoredContactList? FindList(string name) =>
        ContactLists.List().LastOrDefault(list => list.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
}
