using KoreApiKit.Campaigns.Authentication;

namespace KoreApiKit.Campaigns.Tests.Authentication;

/// <summary>Numbers its tokens, notices two signings at once, and can be slow or fail.</summary>
internal sealed class CountingSigner(TimeSpan lifetime, Action<int>? onSign = null) : ITokenSigner
{
    private int _inside;
    private int _count;

    public int Count => Volatile.Read(ref _count);

    public bool Overlapped { get; private set; }

    public bool Disposed { get; private set; }

    public SignedToken Sign(DateTimeOffset now)
    {
        Overlapped |= Interlocked.Increment(ref _inside) > 1;
        try
        {
            int number = Interlocked.Increment(ref _count);
            onSign?.Invoke(number);
            return new SignedToken($"token-{number}", now, now + lifetime);
        }
        finally
        {
            Interlocked.Decrement(ref _inside);
        }
    }

    public void Dispose() => Disposed = true;
}
