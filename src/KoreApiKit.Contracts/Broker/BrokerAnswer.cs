using System.Net;

namespace KoreApiKit.Contracts.Broker;

/// <summary>An answer of the broker that can be read.</summary>
/// <param name="Status">Its status.</param>
/// <param name="Resource">Its body; an empty object where there was none.</param>
internal sealed record BrokerAnswer(HttpStatusCode Status, HalResource Resource)
{
    /// <summary>Whether the broker did what it was asked to.</summary>
    public bool IsSuccess => (int)Status is >= 200 and < 300;
}
