using System.Text.Json.Nodes;
using KoreApiKit.Campaigns.Stub.Records;

namespace KoreApiKit.Campaigns.Stub.States;

/// <summary>The address book is empty, so that no number is taken.</summary>
internal sealed class NoContactState(StubRecords records) : IProviderState
{
    public string? SetUp(JsonObject parameters)
    {
        records.Contacts.Clear();
        return null;
    }

    public void TearDown(JsonObject parameters) => records.Contacts.Clear();
}
