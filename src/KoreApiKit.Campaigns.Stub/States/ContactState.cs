using System.Globalization;
using System.Text.Json.Nodes;
using KoreApiKit.Campaigns.Stub.Lifecycle;
using KoreApiKit.Campaigns.Stub.Records;

namespace KoreApiKit.Campaigns.Stub.States;

/// <summary>A contact of an id is in the address book.</summary>
internal sealed class ContactState(StubRecords records, StubClock clock) : IProviderState
{
    public string? SetUp(JsonObject parameters)
    {
        if (parameters.Text("id") is not { } id)
        {
            return $"The state '{ProviderStateStore.ContactExists}' needs the contact's id: params.id.";
        }

        // A number of its own for each, as no two contacts share one.
        var details = new JsonObject
        {
            ["firstName"] = "Jane",
            ["lastName"] = "Doe",
            ["salutation"] = "Mrs",
            ["cellPhone"] = new JsonObject
            {
                ["phoneNumber"] = (1_000_000_000 + records.Contacts.Count).ToString(CultureInfo.InvariantCulture),
                ["countryCode"] = "+91",
                ["extension"] = "+",
            },
        };
        records.Contacts.Put(new StoredContact(id, details, IsActive: true, clock.Now.AddDays(-1), clock.Now));
        return null;
    }

    public void TearDown(JsonObject parameters)
    {
        if (parameters.Text("id") is { } id)
        {
            records.Contacts.Remove(id);
        }
    }
}
