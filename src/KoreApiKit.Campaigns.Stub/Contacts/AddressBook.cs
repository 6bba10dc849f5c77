using System.Text.Json.Nodes;
using KoreApiKit.Campaigns.Stub.Lifecycle;
using KoreApiKit.Campaigns.Stub.Records;

namespace KoreApiKit.Campaigns.Stub.Contacts;

/// <summary>The contacts for outbound calls, which are not those of the contact lists. A number is taken once, a name is not.</summary>
internal sealed class AddressBook(StubRecords records, StubClock clock)
{
    /// <summary>Adds contacts, all or none; null where a number is taken or occurs twice.</summary>
    public IReadOnlyList<StoredContact>? Add(IEnumerable<JsonObject> details)
    {
        DateTimeOffset now = clock.Now;
        StoredContact[] added = [.. details.Select(each => new StoredContact(Identifiers.NewContact(), each, IsActive: true, now, now))];
        var numbers = new HashSet<string>(Active().Select(contact => contact.PhoneNumber), StringComparer.Ordinal);
        if (!added.All(contact => numbers.Add(contact.PhoneNumber)))
        {
            return null;
        }

        records.Contacts.Put(added);
        return added;
    }

    /// <summary>The contacts that were not deleted.</summary>
    public IReadOnlyList<StoredContact> Active() => [.. records.Contacts.List().Where(contact => contact.IsActive)];

    public StoredContact? Find(string id) => records.Contacts.Find(id) is { IsActive: true } contact ? contact : null;

    public bool IsTaken(StoredContact contact, JsonObject details) =>
        Active().Any(other => other.Id != contact.Id && other.PhoneNumber == (contact with { Details = details }).PhoneNumber);

    public StoredContact Update(StoredContact contact, JsonObject details) => Save(contact with { Details = details });

    /// <summary>Deletes a contact, which is kept as inactive.</summary>
    public StoredContact Delete(StoredContact contact) => Save(contact with { IsActive = false });

    // A stamp of its own, even where the clock stands still.
    private StoredContact Save(StoredContact contact)
    {
        StoredContact saved = contact with { UpdatedAt = clock.Now > contact.CreatedAt ? clock.Now : contact.CreatedAt.AddMilliseconds(1) };
        records.Contacts.Put(saved);
        return saved;
    }
}
