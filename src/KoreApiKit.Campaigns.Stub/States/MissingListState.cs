using System.Text.Json.Nodes;
using KoreApiKit.Campaigns.Stub.Campaigns;

namespace KoreApiKit.Campaigns.Stub.States;

/// <summary>A contact list of a name does not exist.</summary>
internal sealed class MissingListState(ReferencedLists lists) : IProviderState
{
    public string? SetUp(JsonObject parameters)
    {
        if (parameters.Text("name") is not { } name)
        {
            return $"The state '{ProviderStateStore.ListIsMissing}' needs the list's name: params.name.";
        }

        lists.Miss(name);
        return null;
    }

    public void TearDown(JsonObject parameters)
    {
        if (parameters.Text("name") is { } name)
        {
            lists.Find(name);
        }
    }
}
