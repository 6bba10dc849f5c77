namespace KoreApiKit.Http;

/// <summary>
/// Ends a call when its caller cancels or its time is over, and tells the two apart. Until the headers of the answer are there,
/// <see cref="HttpClient"/> itself ends it, so the timer is set only when somebody waits for the body.
/// </summary>
internal sealed class CallDeadline(TimeSpan timeout, CancellationToken callerToken) : IDisposable
{
    private readonly long _start = Environment.TickCount64;
    private CancellationTokenSource? _source;

    public CancellationToken CallerToken => callerToken;

    /// <summary>Ends waiting for the body.</summary>
    public CancellationToken Token => timeout == Timeout.InfiniteTimeSpan ? callerToken : (_source ??= Begin()).Token;

    public bool IsCancelledByCaller => callerToken.IsCancellationRequested;

    public bool HasPassed => _source is { IsCancellationRequested: true } && !callerToken.IsCancellationRequested;

    public void Dispose() => _source?.Dispose();

    private CancellationTokenSource Begin()
    {
        TimeSpan rest = timeout - TimeSpan.FromMilliseconds(Environment.TickCount64 - _start);
        var source = CancellationTokenSource.CreateLinkedTokenSource(callerToken);
        source.CancelAfter(rest > TimeSpan.Zero ? rest : TimeSpan.Zero);
        return source;
    }
}
