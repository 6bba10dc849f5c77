namespace KoreApiKit.Campaigns.Authentication;

/// <summary>A token and its times, which are whole seconds in UTC. A class of its own so that no text form shows it.</summary>
internal sealed class SignedToken(string value, DateTimeOffset issuedAt, DateTimeOffset expiresAt)
{
    internal string Value { get; } = value;

    internal DateTimeOffset IssuedAt { get; } = issuedAt;

    internal DateTimeOffset ExpiresAt { get; } = expiresAt;

    /// <summary>Whether the token may still be sent. One from the future is not: then the clock was set back.</summary>
    internal bool IsFresh(DateTimeOffset now, TimeSpan renewBefore) =>
        now >= IssuedAt && now < ExpiresAt - renewBefore;
}
