namespace KoreApiKit.Http;

/// <summary>Ends a call when its caller cancels or its time is over, and tells the two apart.</summary>
internal sealed class CallDeadline : IDisposable
{
    private readonly CancellationTokenSource? _source;

    public CallDeadline(TimeSpan timeout, CancellationToken callerToken)
    {
        CallerToken = callerToken;
        if (timeout == Timeout.InfiniteTimeSpan)
        {
            Token = callerToken;
            return;
        }

        _source = CancellationTokenSource.CreateLinkedTokenSource(callerToken);
        _source.CancelAfter(timeout);
        Token = _source.Token;
    }

    public CancellationToken CallerToken { get; }

    public CancellationToken Token { get; }

    public bool IsCancelledByCaller => CallerToken.IsCancellationRequested;

    public bool HasPassed => Token.IsCancellationRequested && !CallerToken.IsCancellationRequested;

    public void Dispose() => _source?.Dispose();
}
