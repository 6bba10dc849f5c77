using System.Text.Json.Nodes;

namespace KoreApiKit.Campaigns.Stub.States;

/// <summary>What the stub believes anyway: that flows, queues, templates and DNC lists of any name exist.</summary>
internal sealed class BelievedState : IProviderState
{
    public string? SetUp(JsonObject parameters) => null;

    public void TearDown(JsonObject parameters)
    {
    }
}
