namespace KoreApiKit.Contracts.Broker;

/// <summary>How to speak to a broker.</summary>
/// <param name="Address">Where it is.</param>
/// <param name="Credential">What it knows the caller by; null where it asks nobody.</param>
internal sealed record BrokerOptions(BrokerAddress Address, BrokerCredential? Credential)
{
    /// <summary>How long one answer may take. More than zero.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How often a request is sent again after a failure that may pass: 0 or more.</summary>
    public int Retries { get; init; } = 3;

    /// <summary>The clock by which retries wait.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;
}
