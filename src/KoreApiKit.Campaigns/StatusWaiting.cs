using KoreApiKit.Errors;

namespace KoreApiKit.Campaigns;

/// <summary>Asks for a campaign's status until it is one that is waited for.</summary>
internal sealed class StatusWaiting(Func<CancellationToken, Task<CampaignStatus>> read, TimeProvider timeProvider, StatusWait wait)
{
    private CampaignStatus? _last;
    private Exception? _failure;

    /// <exception cref="TimeoutException">The time is over; the message has the last status.</exception>
    public async Task<CampaignStatus> UntilAsync(CampaignStatus[] wanted, CancellationToken cancellationToken)
    {
        long start = timeProvider.GetTimestamp();
        TimeSpan delay = wait.FirstDelay;
        while (true)
        {
            if (await TryReadAsync(cancellationToken).ConfigureAwait(false) is { } status && wanted.Contains(status))
            {
                return status;
            }

            TimeSpan left = wait.Timeout - timeProvider.GetElapsedTime(start);
            if (left <= TimeSpan.Zero)
            {
                throw new TimeoutException(
                    $"The campaign did not become {Names(wanted)} within {wait.Timeout:c}; "
                    + (_last is { } last ? $"its last status is {last.Value}." : "its status could not be read."),
                    _failure);
            }

            TimeSpan pause = AskedFor() is { } asked && asked > delay ? asked : delay;
            await Task.Delay(pause < left ? pause : left, timeProvider, cancellationToken).ConfigureAwait(false);
            delay = delay < wait.LongestDelay / 2 ? delay * 2 : wait.LongestDelay;
        }
    }

    /// <summary>Null when the status could not be read for a reason that may pass.</summary>
    private async Task<CampaignStatus?> TryReadAsync(CancellationToken cancellationToken)
    {
        try
        {
            CampaignStatus status = await read(cancellationToken).ConfigureAwait(false);
            _failure = null;
            _last = status;
            wait.Progress?.Report(status);
            return status;
        }
        catch (Exception exception) when (MayPass(exception))
        {
            _failure = exception;
            return null;
        }
    }

    /// <summary>The pause that the latest failure asks for, if any.</summary>
    private TimeSpan? AskedFor() => (_failure as ApiException)?.Headers.RetryAfter switch
    {
        { Delta: { } delta } => delta,
        { Date: { } date } => date - timeProvider.GetUtcNow(),
        _ => null,
    };

    private static string Names(CampaignStatus[] statuses) => statuses is [.. var first, var last] && first.Length > 0
        ? $"{string.Join(", ", first.Select(status => status.Value))} or {last.Value}"
        : statuses[0].Value;

    private static bool MayPass(Exception exception) => exception switch
    {
        ApiConnectionException or ApiTimeoutException => true,
        ApiException { StatusCode: var status } => (int)status is 408 or 429 or >= 500,
        _ => false,
    };
}
