namespace KoreApiKit.Http;

/// <summary>The options that every emitted client has.</summary>
public abstract class ApiConnectionOptions
{
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
}
