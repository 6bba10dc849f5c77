using KoreApiKit.Authentication;

namespace KoreApiKit.Http;

/// <summary>The options that every emitted client has.</summary>
public abstract class ApiConnectionOptions
{
    private readonly int _maxStreamItemBytes = 4 * 1024 * 1024;
    private readonly int _maxErrorBodyBytes = 16 * 1024;
    private readonly int _maxResponseBodyBytes = 64 * 1024 * 1024;

    /// <summary>Whether parameters and bodies are checked against the specification's limits before they are sent. True by default.</summary>
    public bool ValidateRequests { get; init; } = true;

    /// <summary>How many bytes of a body an exception carries: 0 to 16777216, by default 16384.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is outside this range.</exception>
    public int MaxErrorBodyBytes
    {
        get => _maxErrorBodyBytes;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 16 * 1024 * 1024);
            _maxErrorBodyBytes = value;
        }
    }

    /// <summary>
    /// How many bytes of a body are read into memory at most: 1 to 2147483591, by default 67108864. A longer one is an
    /// error. Bodies that are handed out as a stream have no limit.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is outside this range.</exception>
    public int MaxResponseBodyBytes
    {
        get => _maxResponseBodyBytes;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, Array.MaxLength);
            _maxResponseBodyBytes = value;
        }
    }

    /// <summary>
    /// How many bytes one line or one event of a stream has at most: 1 to 2147483591, by default 4194304. A longer one
    /// is an error. The stream as a whole has no limit.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is outside this range.</exception>
    public int MaxStreamItemBytes
    {
        get => _maxStreamItemBytes;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, Array.MaxLength);
            _maxStreamItemBytes = value;
        }
    }

    /// <summary>
    /// The servers to call in place of those that the specification gives to single paths or operations, by the address
    /// in the specification with the defaults of its variables. Without an entry, such an operation is sent to its own
    /// server where the client calls the specification's first server, and to the client's base address otherwise.
    /// </summary>
    public IReadOnlyDictionary<string, Uri> Servers { get; init; } = new Dictionary<string, Uri>();

    /// <summary>The credential of a security scheme, or null where it is not given.</summary>
    /// <param name="option">The property that provides it.</param>
    protected internal virtual CredentialProvider? FindCredential(string option) => null;
}
