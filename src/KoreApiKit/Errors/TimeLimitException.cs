using System.Globalization;

namespace KoreApiKit.Errors;

/// <summary>
/// A limit of time passed in a message handler below an emitted client. Handlers that keep time throw it, so that the
/// client can make an <see cref="ApiTimeoutException"/> of it, which names operation and server too.
/// </summary>
public sealed class TimeLimitException : TimeoutException
{
    /// <summary>Makes the exception.</summary>
    /// <param name="limit">The time that was allowed.</param>
    /// <param name="setting">The setting that allows it, as one reads it: <c>ClientOptions.Timeout</c>.</param>
    /// <param name="innerException">The failure as the handler saw it, or null.</param>
    public TimeLimitException(TimeSpan limit, string setting, Exception? innerException = null)
        : base(
            string.Create(CultureInfo.InvariantCulture, $"There was no answer within {limit.TotalSeconds:0.###} seconds ({setting})."),
            innerException)
    {
        Limit = limit;
        Setting = setting;
    }

    /// <summary>The time that was allowed.</summary>
    public TimeSpan Limit { get; }

    /// <summary>The setting that allows it.</summary>
    public string Setting { get; }
}
