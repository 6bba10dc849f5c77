using System.Text.RegularExpressions;
using KoreApiKit.Pact.Cases;
using KoreApiKit.Pact.Engine;
using KoreApiKit.Pact.Matchers;
using KoreApiKit.Pact.Replay;
using KoreApiKit.Pact.Verification;

namespace KoreApiKit.Pact;

/// <summary>
/// Verifies that a provider, running or in memory, honours its pacts. Unlike the engine alone, it is never green for nothing: pacts are
/// read beforehand, and what would have verified nothing is a <see cref="VerificationProblem"/>.
/// </summary>
public sealed class PactVerifier
{
    private readonly string _provider;
    private readonly IVerificationEngine _engine;
    private readonly List<PactSource> _sources = [];
    private readonly List<KeyValuePair<string, string>> _headers = [];
    private Uri? _address;
    private HttpMessageHandler? _handler;
    private Func<HttpRequestMessage, CancellationToken, Task>? _requestFilter;
    private Uri? _stateAddress;
    private bool _teardown;
    private ProviderStateHandlers? _stateHandlers;
    private Regex? _description;
    private Regex? _state;
    private TimeSpan _timeout = TimeSpan.FromSeconds(30);
    private PactSelection? _selection;

    /// <summary>Begins a verification.</summary>
    /// <param name="provider">The name of the provider, as in the pacts.</param>
    /// <param name="engine">The engine for providers on a socket, such as <see cref="PactEngines.Managed"/>; null for <see cref="PactEngines.Default"/>.</param>
    public PactVerifier(string provider, IVerificationEngine? engine = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(provider);
        _provider = provider;
        _engine = engine ?? PactEngines.Default;
    }

    /// <summary>
    /// The interactions that the sources and filters give, by names for <see cref="VerifyInteractionAsync"/>, as for the cases of a
    /// theory of xunit. None where nothing can be verified; a verification says why.
    /// </summary>
    public IReadOnlyList<string> Interactions => [.. Select().Interactions.Select(static interaction => interaction.Name)];

    /// <summary>Sets where the provider runs.</summary>
    /// <param name="address">An absolute http or https address; a path in it is put before the path of each request.</param>
    /// <exception cref="ArgumentException">The address is not an absolute http or https one.</exception>
    public PactVerifier WithHttpEndpoint(Uri address)
    {
        _address = RequireHttp(address, nameof(address));
        return this;
    }

    /// <summary>
    /// Sends requests through a handler in place of a socket, such as <c>TestServer.CreateHandler()</c> or
    /// <c>WebApplicationFactory.Server.CreateHandler()</c>. The managed engine replays them, whichever was chosen.
    /// </summary>
    /// <param name="handler">Answers the requests. It stays the caller's to dispose.</param>
    /// <param name="baseAddress">The address that the provider sees; a path in it is put before the path of each request. Null for <c>http://localhost/</c>.</param>
    /// <exception cref="ArgumentException">The address is not an absolute http or https one.</exception>
    public PactVerifier WithHttpHandler(HttpMessageHandler handler, Uri? baseAddress = null)
    {
        ArgumentNullException.ThrowIfNull(handler);
        _handler = handler;
        _address = RequireHttp(baseAddress ?? new Uri("http://localhost/"), nameof(baseAddress));
        return this;
    }

    /// <summary>
    /// Changes each request before it is sent: for a token that a pact cannot hold, or a signature. It sees the request as the pact and
    /// <see cref="WithCustomHeader"/> make it. Only the managed engine calls it; a verification by another throws.
    /// </summary>
    /// <param name="filter">Changes the request it is given.</param>
    public PactVerifier WithRequestFilter(Func<HttpRequestMessage, CancellationToken, Task> filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        _requestFilter = filter;
        return this;
    }

    /// <summary>Adds a pact file. It must be for this provider.</summary>
    /// <param name="path">The file.</param>
    public PactVerifier WithFileSource(string path)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        return WithSource(new PactSource(path, IsDirectory: false, []));
    }

    /// <summary>Adds the pacts of a folder (<c>*.json</c>) that are for this provider; there must be one.</summary>
    /// <param name="directory">The folder; those within it are left out.</param>
    /// <param name="consumers">The names of consumers to keep; none means all.</param>
    public PactVerifier WithDirectorySource(string directory, params string[] consumers)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(directory);
        return WithSource(new PactSource(directory, IsDirectory: true, consumers));
    }

    /// <summary>Sets the address that prepares provider states.</summary>
    /// <param name="address">It receives <c>{"action":"setup","state":"…","params":{…}}</c> and answers with 2xx.</param>
    /// <param name="teardown">Whether it is called after an interaction too, with the action <c>teardown</c>.</param>
    /// <exception cref="ArgumentException">The address is not an absolute http or https one.</exception>
    public PactVerifier WithProviderStateUrl(Uri address, bool teardown = false)
    {
        _stateAddress = RequireHttp(address, nameof(address));
        _teardown = teardown;
        _stateHandlers = null;
        return this;
    }

    /// <summary>
    /// Sets the handlers that prepare provider states, in this process and in place of an address. For the native engine they are
    /// reached through a loopback port that is open for the time of the verification.
    /// </summary>
    /// <param name="handlers">A handler for each state of the pacts, such as <c>KoreCampaignsStates.HandledBy(…)</c> gives.</param>
    public PactVerifier WithProviderStates(ProviderStateHandlers handlers)
    {
        ArgumentNullException.ThrowIfNull(handlers);
        _stateHandlers = handlers;
        _stateAddress = null;
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
        _selection = null;
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

    /// <summary>Replays the interactions. The native engine's report goes to the process's standard output as well.</summary>
    /// <param name="cancellationToken">Ends the wait; the native engine finishes by itself a replay that has begun.</param>
    /// <returns>The result; it does not throw for a provider that fails, see <see cref="VerificationResult.ThrowIfFailed"/>.</returns>
    /// <exception cref="InvalidOperationException">No provider was given, or a request filter for an engine that has none.</exception>
    /// <exception cref="PactEngineException">The engine is missing.</exception>
    public Task<VerificationResult> VerifyAsync(CancellationToken cancellationToken = default) =>
        RunAsync(Select(), _description?.ToString(), _state?.ToString(), cancellationToken);

    /// <summary>Replays one interaction.</summary>
    /// <param name="name">One of <see cref="Interactions"/>.</param>
    /// <param name="cancellationToken">Ends the wait; the native engine finishes by itself a replay that has begun.</param>
    /// <returns>The result; a name that there is not is a problem of it.</returns>
    /// <exception cref="InvalidOperationException">No provider was given, or a request filter for an engine that has none.</exception>
    /// <exception cref="PactEngineException">The engine is missing.</exception>
    public Task<VerificationResult> VerifyInteractionAsync(string name, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        PactSelection selection = Select().Only(name);
        return RunAsync(selection, Exactly(selection, static one => one.Description), Exactly(selection, static one => one.StateNames is [.., var last] ? last : null), cancellationToken);
    }

    private async Task<VerificationResult> RunAsync(PactSelection selection, string? description, string? state, CancellationToken cancellationToken)
    {
        Uri address = _address ?? throw new InvalidOperationException($"Give the provider by {nameof(WithHttpEndpoint)} or {nameof(WithHttpHandler)}.");
        IVerificationEngine engine = _handler is null ? _engine : PactEngines.Managed;
        bool isManaged = engine is ManagedPactEngine;
        if (_requestFilter is not null && !isManaged)
        {
            throw new InvalidOperationException(
                $"{engine.Name} sends its requests itself, so that {nameof(WithRequestFilter)} cannot change them. Verify with {nameof(PactEngines)}.{nameof(PactEngines.Managed)}, or use {nameof(WithCustomHeader)}.");
        }

        IReadOnlyList<VerificationProblem> problems = selection.ProblemsWith(_stateAddress, _stateHandlers);
        if (problems.Count > 0)
        {
            return new VerificationResult(_provider, [], problems, string.Empty);
        }

        await using ProviderStateServer? states = _stateHandlers is null || isManaged ? null : ProviderStateServer.Start(_stateHandlers);
        EngineVerification run = await engine.VerifyAsync(
            new VerificationRequest
            {
                Provider = _provider,
                Address = address,
                Handler = _handler,
                RequestFilter = _requestFilter,
                PactFiles = selection.Files,
                Interactions = selection.Interactions,
                StateAddress = states?.Address ?? _stateAddress,
                StateHandlers = _stateHandlers,
                Teardown = states is not null || _teardown,
                DescriptionFilter = description,
                StateFilter = state,
                RequestTimeout = _timeout,
                CustomHeaders = _headers,
            },
            cancellationToken).ConfigureAwait(false);
        return selection.Judge(run);
    }

    private PactVerifier WithSource(PactSource source)
    {
        _sources.Add(source);
        _selection = null;
        return this;
    }

    // Pacts are read once for all interactions of a theory.
    private PactSelection Select() => _selection ??= PactSelection.Of(_provider, _sources, _description, _state);

    private static string? Exactly(PactSelection selection, Func<SelectedInteraction, string?> text) =>
        selection.Interactions is [var only] && text(only) is { Length: > 0 } found ? $"^{PatternText.Escape(found)}$" : null;

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
