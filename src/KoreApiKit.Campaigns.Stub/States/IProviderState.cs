using System.Text.Json.Nodes;

namespace KoreApiKit.Campaigns.Stub.States;

/// <summary>Something that a contract may ask to be so before its request is sent.</summary>
internal interface IProviderState
{
    /// <summary>Makes it so. Gives what is wrong with parameters that it cannot be made so by; null where all is well.</summary>
    string? SetUp(JsonObject parameters);

    /// <summary>Takes back what the same parameters set up.</summary>
    void TearDown(JsonObject parameters);
}
