using KoreApiKit.Campaigns.Authentication;

namespace KoreApiKit.Campaigns;

/// <summary>Where the campaign API is, whose campaigns are meant, and how calls are signed, timed and retried.</summary>
/// <remarks>Checked when the host starts; a message names each setting that is missing or out of range.</remarks>
public sealed class KoreCampaignsOptions : KoreJwtOptions
{
    private Uri _baseAddress = KoreBaseAddress.Default;

    /// <summary>
    /// Scheme, host and port of the API, without a path; https, or http for a loopback address.
    /// <c>https://platform.kore.ai/</c> by default. The token is sent here and nowhere else.
    /// </summary>
    public Uri BaseAddress
    {
        get => _baseAddress;
        set
        {
            _baseAddress = value;
            HostProblem = null;
        }
    }

    /// <summary>
    /// <see cref="BaseAddress"/> as people write it: <c>platform.kore.ai</c>, <c>https://platform.kore.ai/</c> or
    /// <c>http://localhost:5000</c>. Without a scheme it is https. A text that is no usable host is reported with
    /// the other settings, when the options are checked.
    /// </summary>
    public string Host
    {
        // Without user information, which GetLeftPart would show.
        get => BaseAddress is { IsAbsoluteUri: true } address ? $"{address.Scheme}://{address.Authority}" : "";
        set
        {
            if (KoreBaseAddress.TryParse(value, out Uri? address, out string? problem))
            {
                BaseAddress = address;
            }
            else
            {
                HostProblem = problem;
            }
        }
    }

    /// <summary>What is wrong with the text last set as <see cref="Host"/>; null when nothing is.</summary>
    internal string? HostProblem { get; private set; }

    /// <summary>The application's id (<c>st-…</c>), which the vendor calls iid, streamId or bot id. Required.</summary>
    public string ApplicationId { get; set; } = "";

    /// <summary>The id of the account that owns the application. Required.</summary>
    public string AccountId { get; set; } = "";

    /// <summary>Which version of the API the groups of operations call for what both have; version 1 by default.</summary>
    public KoreApiVersion ApiVersion { get; set; } = KoreApiVersion.V1;

    /// <summary>Whether requests are checked against the spec before they are sent; on by default.</summary>
    public bool ValidateRequests { get; set; } = true;

    /// <summary>
    /// The time for one call with all its attempts and waits, up to the end of the answer's body (it is also
    /// <see cref="HttpClient.Timeout"/>); 100 ms to 1 hour, 100 seconds by default.
    /// </summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(100);

    /// <summary>
    /// The time for one attempt, up to the headers of its answer; 100 ms up to <see cref="Timeout"/>, 30 seconds by default. An attempt that creates
    /// is not repeated: after a timeout, look whether the campaign exists.
    /// </summary>
    public TimeSpan AttemptTimeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>How often a failed GET, HEAD or OPTIONS is repeated; 0 to 10, 3 by default. Other methods never are.</summary>
    public int MaxRetryAttempts { get; set; } = 3;

    /// <summary>
    /// The wait before the first repetition, doubled and varied from then on, unless the server names one
    /// (Retry-After); 0 to 1 minute, 1 second by default.
    /// </summary>
    public TimeSpan RetryDelay { get; set; } = TimeSpan.FromSeconds(1);

    private protected override string Describe() =>
        $"Host = {Host}, ApplicationId = {ApplicationId}, AccountId = {AccountId}, ApiVersion = {ApiVersion}, {base.Describe()}, "
        + $"ValidateRequests = {ValidateRequests}, Timeout = {Timeout:c}, AttemptTimeout = {AttemptTimeout:c}, "
        + $"MaxRetryAttempts = {MaxRetryAttempts}, RetryDelay = {RetryDelay:c}";
}
