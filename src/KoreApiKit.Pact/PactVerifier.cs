using System.Text.RegularExpressions;
using KoreApiKit.Pact.Engine;
using KoreApiKit.Pact.Verification;

namespace KoreApiKit.Pact;

/// <summary>
/// Verifies that a running provider honours its pacts. Unlike the engine alone, it is never green for nothing: pacts are
/// read beforehand, and what would have verified nothing is a <see cref="VerificationProblem"/>.
/// </summary>
public sealed class PactVerifier
{
    private readonly string _provider;
    private readonly IPactEngine _engine;
    private readonly List<PactSource> _sources = [];
    private readonly List<KeyValuePair<string, string>> _headers = [];
    private Uri? _address;
    private Uri? _stateAddress;
    private bool _teardown;
    private Regex? _description;
    private Regex? _state;
    private TimeSpan _timeout = TimeSpan.FromSeconds(30);

    /// <summary>Begins a verification.</summary>
    /// <param name="provider">The name of the provider, as in the pacts.</param>
    /// <param name="engine">The engine; null for <see cref="PactEngines.Default"/>.</param>
    public PactVerifier(string provider, IPactEngine? engine = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(provider);
        _provider = provider;
        _engine = engine ?? PactEngines.Default;
    }

    /// <summary>Sets where the provider runs.</summary>
    /// <param name="address">An absolute http or https address; a path in it is put before the path of each request.</param>
    /// <exception cref="ArgumentException">The address is not an absolute http or https one.</exception>
    public PactVerifier WithHttpEndpoint(Uri address)
    {
        _address = RequireHttp(address, nameof(address));
        return this;
    }

    /// <summary>Adds a pact file. It must be for this provider.</summary>
    /// <param name="path">The file.</param>
    public PactVerifier WithFileSource(string path)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        _sources.Add(new PactSource(path, IsDirectory: false, []));
        return this;
    }

    /// <summary>Adds the pacts of a folder (<c>*.json</c>) that are for this provider; there must be one.</summary>
    /// <param name="directory">The folder; those within it are left out.</param>
    /// <param name="consumers">The names of consumers to keep; none means all.</param>
    public PactVerifier WithDirectorySource(string directory, params string[] consumers)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(directory);
        _sources.Add(new PactSource(directory, IsDirectory: true, consumers));
        return this;
    }

    /// <summary>Sets the address that prepares provider states.</summary>
    /// <param name="address">It receives <c>{"action":"setup","state":"…","params":{…}}</c> and answers with 2xx.</param>
    /// <param name="teardown">Whether it is called after an interaction too, with the action <c>teardown</c>.</param>
    /// <exception cref="ArgumentException">The address is not an absolute http or https one.</exception>
    public PactVerifier WithProviderStateUrl(Uri address, bool teardown = false)
    {
        _stateAddress = RequireHttp(address, nameof(address));
        _teardown = teardown;
        return this;
    }

    /// <summary>Keeps only some interactions; there must be one.</summary>
    /// <param name="description">A regular expression to find in the description; null for all.</param>
    /// <param name="providerState">A regular expression to find in the name of a state; null for all.</param>
    /// <exception cref="ArgumentException">A pattern is invalid, or uses look-around or back-references.</exception>
    public PactVerifier WithFilter(string? description = null, string? providerState = null)
    {
        _description = ParseFilter(description, nameof(description));
        _state = ParseFilter(providerState, nameof(providerState));
        return this;
    }

    /// <summary>Sets how long the provider may take for one request; 30 seconds unless set.</summary>
    /// <param name="timeout">More than zero.</param>
    public PactVerifier WithRequestTimeout(TimeSpan timeout)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(timeout, TimeSpan.Zero);
        _timeout = timeout;
        return this;
    }

    /// <summary>Adds a header to each request, such as a token that a pact cannot hold.</summary>
    /// <param name="name">The name.</param>
    /// <param name="value">The value.</param>
    public PactVerifier WithCustomHeader(string name, string value)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(value);
        _headers.Add(new KeyValuePair<string, string>(name, value));
        return this;
    }

    /// <summary>Replays the interactions. The engine's report goes to the process's standard output as well.</summary>
    /// <param name="cancellationToken">Ends the wait; a replay that has begun finishes by itself.</param>
    /// <returns>The result; it does not throw for a provider that fails, see <see cref="VerificationResult.ThrowIfFailed"/>.</returns>
    /// <exception cref="InvalidOperationException">No address of the provider was given.</exception>
    /// <exception cref="PactEngineException">The engine is missing.</exception>
    public async Task<VerificationResult> VerifyAsync(CancellationToken cancellationToken = default)
    {
        Uri address = _address ?? throw new InvalidOperationException($"Give the address of the provider by {nameof(WithHttpEndpoint)}.");
        PactSelection selection = PactSelection.Of(_provider, _sources, _description, _state);
        IReadOnlyList<VerificationProblem> problems = selection.ProblemsWith(_stateAddress);
        if (problems.Count > 0)
        {
            return new VerificationResult(_provider, [], problems, string.Empty);
        }

        EngineVerification run = await _engine.VerifyAsync(
            new VerificationRequest
            {
                Provider = _provider,
                Address = address,
                PactFiles = selection.Files,
                StateAddress = _stateAddress,
                Teardown = _teardown,
                DescriptionFilter = _description?.ToString(),
                StateFilter = _state?.ToString(),
                RequestTimeout = _timeout,
                CustomHeaders = _headers,
            },
            cancellationToken).ConfigureAwait(false);
        return selection.Judge(_provider, run);
    }

    private static Regex? ParseFilter(string? pattern, string parameter)
    {
        try
        {
            return string.IsNullOrEmpty(pattern) ? null : new Regex(pattern, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);
        }
        catch (Exception error) when (error is ArgumentException or NotSupportedException)
        {
            // The engine panics at a pattern that it cannot read.
            throw new ArgumentException($"The filter '{pattern}' is not a regular expression that the engine can read: {error.Message}", parameter, error);
        }
    }

    private static Uri RequireHttp(Uri address, string parameter)
    {
        ArgumentNullException.ThrowIfNull(address);
        return address.IsAbsoluteUri && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps)
            ? address
            : throw new ArgumentException($"'{address}' is not an absolute http or https address.", parameter);
    }
}
