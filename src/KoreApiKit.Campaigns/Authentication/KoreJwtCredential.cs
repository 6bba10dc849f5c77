using KoreApiKit.Authentication;

namespace KoreApiKit.Campaigns.Authentication;

/// <summary>
/// Signs the token that Kore.ai expects in header <c>auth</c>, keeps it, and replaces it shortly before it expires.
/// </summary>
/// <remarks>
/// Safe for any number of concurrent callers: one of them signs while the others wait for its token. A call that
/// finds a fresh token takes no lock and allocates nothing.
/// </remarks>
/// <example>
/// <code>
/// using var credential = new KoreJwtCredential(clientId, clientSecret);
/// string token = await credential.GetCredentialAsync();
/// </code>
/// </example>
public sealed class KoreJwtCredential : CredentialProvider, IDisposable
{
    private readonly ITokenSigner _signer;
    private readonly TimeSpan _renewBefore;
    private readonly bool _reuseToken;
    private readonly TimeProvider _timeProvider;
    private readonly object _signing = new();
    private SignedToken? _current;
    private volatile bool _disposed;

    /// <summary>Signs with HS256 and the default lifetimes.</summary>
    /// <param name="clientId">The JWT app's client id.</param>
    /// <param name="clientSecret">The JWT app's client secret, at least 32 bytes.</param>
    /// <param name="timeProvider">The clock; the system's when left out.</param>
    /// <exception cref="ArgumentException">A value is missing or unusable; the message says which and what to do.</exception>
    public KoreJwtCredential(string clientId, string clientSecret, TimeProvider? timeProvider = null)
        : this(new KoreJwtOptions { ClientId = clientId, ClientSecret = clientSecret }, timeProvider)
    {
    }

    /// <summary>Signs as the options say. Later changes to them have no effect.</summary>
    /// <param name="options">What the token says and how it is signed.</param>
    /// <param name="timeProvider">The clock; the system's when left out.</param>
    /// <exception cref="ArgumentException">An option is missing or unusable; the message says which and what to do.</exception>
    public KoreJwtCredential(KoreJwtOptions options, TimeProvider? timeProvider = null)
        : this(CreateSigner(options), options.RenewBefore, options.ReuseToken, timeProvider ?? TimeProvider.System)
    {
    }

    /// <summary>
    /// Signs with a client secret that never was a string: the credential keeps a copy, which <see cref="Dispose"/> overwrites
    /// with zeros. The caller can do so with the original at once.
    /// </summary>
    /// <param name="options">What the token says and how it is signed, with HS256 or HS512 and without a client secret.</param>
    /// <param name="clientSecret">The JWT app's client secret in UTF-8.</param>
    /// <param name="timeProvider">The clock; the system's when left out.</param>
    /// <exception cref="ArgumentException">A value is missing or unusable; the message says which and what to do.</exception>
    public KoreJwtCredential(KoreJwtOptions options, ReadOnlySpan<byte> clientSecret, TimeProvider? timeProvider = null)
        : this(CreateSigner(options, clientSecret), options.RenewBefore, options.ReuseToken, timeProvider ?? TimeProvider.System)
    {
    }

    internal KoreJwtCredential(ITokenSigner signer, TimeSpan renewBefore, bool reuseToken, TimeProvider timeProvider)
    {
        _signer = signer;
        _renewBefore = renewBefore;
        _reuseToken = reuseToken;
        _timeProvider = timeProvider;
    }

    /// <summary>Gives a token that stays valid for at least <see cref="KoreJwtOptions.RenewBefore"/>.</summary>
    /// <param name="cancellationToken">Checked before a new token is signed; signing itself is not interrupted.</param>
    /// <returns>The token in its compact form (RFC 7515, section 7.1).</returns>
    /// <exception cref="ObjectDisposedException">This credential was disposed.</exception>
    public override ValueTask<string> GetCredentialAsync(CancellationToken cancellationToken = default)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        return Volatile.Read(ref _current) is { } token && IsUsable(token)
            ? new ValueTask<string>(token.Value)
            : Renew(cancellationToken);
    }

    /// <summary>Releases the key; one of an HMAC algorithm is overwritten with zeros. A request that already has its token is not affected.</summary>
    public void Dispose()
    {
        lock (_signing)
        {
            if (!_disposed)
            {
                _disposed = true;
                _current = null;
                _signer.Dispose();
            }
        }
    }

    private static KoreTokenSigner CreateSigner(KoreJwtOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        Check(options, SecretShape.Of(options.ClientSecret));
        return new KoreTokenSigner(options, SigningKey.Create(options));
    }

    private static KoreTokenSigner CreateSigner(KoreJwtOptions options, ReadOnlySpan<byte> clientSecret)
    {
        ArgumentNullException.ThrowIfNull(options);
        Check(options, SecretShape.Of(clientSecret));
        if (!string.IsNullOrEmpty(options.ClientSecret) || !SecretShape.IsSecretKeyed(options.Algorithm))
        {
            throw new ArgumentException("The client secret is given by itself: leave ClientSecret empty and choose HS256 or HS512.", nameof(options));
        }

        return new KoreTokenSigner(options, SigningKey.Create(options.Algorithm, clientSecret));
    }

    private static void Check(KoreJwtOptions options, SecretShape secret)
    {
        string problems = string.Join(' ', KoreJwtRules.Check(options, secret));
        if (problems.Length > 0)
        {
            throw new ArgumentException(problems, nameof(options));
        }
    }

    private bool IsUsable(SignedToken token) => _reuseToken && token.IsFresh(_timeProvider.GetUtcNow(), _renewBefore);

    // A lock, not an awaited semaphore: signing is a short computation, and a waiter needs its result at once.
    private ValueTask<string> Renew(CancellationToken cancellationToken)
    {
        if (cancellationToken.IsCancellationRequested)
        {
            return ValueTask.FromCanceled<string>(cancellationToken);
        }

        lock (_signing)
        {
            ObjectDisposedException.ThrowIf(_disposed, this);
            if (_current is not { } token || !IsUsable(token))
            {
                token = _signer.Sign(_timeProvider.GetUtcNow());
                Volatile.Write(ref _current, token);
            }

            return new ValueTask<string>(token.Value);
        }
    }
}
