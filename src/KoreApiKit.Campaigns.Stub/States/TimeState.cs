using System.Text.Json.Nodes;
using KoreApiKit.Campaigns.Stub.Lifecycle;

namespace KoreApiKit.Campaigns.Stub.States;

/// <summary>The time by which campaigns live is a certain one; tokens keep to the true time.</summary>
internal sealed class TimeState(StubClock clock) : IProviderState
{
    public string? SetUp(JsonObject parameters)
    {
        if (parameters.Time("at") is not { } time)
        {
            return $"The state '{ProviderStateStore.TimeIs}' needs a date-time: params.at.";
        }

        clock.Set(time);
        return null;
    }

    public void TearDown(JsonObject parameters) => clock.Reset();
}
