namespace KoreApiKit.Campaigns;

/// <summary>How to wait for a status: how often to ask, and for how long.</summary>
public sealed record StatusWait
{
    /// <summary>The pause after the first answer, doubled from then on; more than zero, 1 second by default.</summary>
    public TimeSpan FirstDelay { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>The longest pause, unless the provider asks for a longer one (Retry-After); at least <see cref="FirstDelay"/>, 30 seconds by default.</summary>
    public TimeSpan LongestDelay { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>
    /// When to give up; more than zero, 10 minutes by default. Contacts of a voice campaign take some minutes to prepare. A call
    /// that is under way is not broken off; the client's own limits end it.
    /// </summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>Is told each status that was read, in order; null (the default) for nobody.</summary>
    public IProgress<CampaignStatus>? Progress { get; init; }

    /// <exception cref="ArgumentOutOfRangeException">A time is out of its range.</exception>
    internal void Check()
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(FirstDelay, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfLessThan(LongestDelay, FirstDelay);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(Timeout, TimeSpan.Zero);
    }
}
